import { isPublicData, READS_PUBLIC_DATA } from "../../../src/public-data.js";
import { ANY, rule } from "../../../src/rule.js";

export const retentionMissing = rule({
  id: "retention-missing",
  severity: "error",
  source: ["IOM Data Protection Manual, principle of retention"],
  reads: ["*/handling/retainUntil", ...READS_PUBLIC_DATA],
  types: ANY,
  check(record, found, { retainUntil }) {
    if (retainUntil === undefined && !isPublicData(record)) found("/handling");
  },
});
