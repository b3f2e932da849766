import { isPublicData, READS_PUBLIC_DATA } from "../../../src/public-data.js";
import { OF_PERSONS, rule } from "../../../src/rule.js";

export const publishedNotDeIdentified = rule({
  id: "published-not-de-identified",
  severity: "error",
  source: [
    { instrument: "un-palermo-tip-protocol", provision: "art-6" },
    "art. 6(1): privacy and identity of victims",
    "TIPX records: provenance",
  ],
  reads: [...READS_PUBLIC_DATA],
  types: [...OF_PERSONS, "cooperation-request", "evidence-item"],
  check(record, found, { legalBasis }) {
    for (let n = 0; n < legalBasis.length; n++)
      if (legalBasis[n]?.kind === "published-under-terms" && !isPublicData(record))
        found(`/handling/legalBasis/${n}`);
  },
});
