import { rule } from "../../../src/rule.js";

const isOld = (subdivision: string | undefined): boolean => subdivision?.startsWith("kh-") ?? false;

export const subdivisionInSmallLetters = rule({
  id: "subdivision-in-small-letters",
  severity: "warning",
  source: ["ISO 3166-2: capitals", "TIPX records 0.2: subdivisions are ISO 3166-2 codes"],
  reads: ["awareness-activity/subdivisions", "event/places/*/subdivision", "organization/subdivision"],
  types: ["event", "organization", "awareness-activity"],
  check(record, found) {
    if (record.type === "organization") {
      if (isOld(record.subdivision)) found("/subdivision");
    } else if (record.type === "event") {
      for (let n = 0; n < (record.places?.length ?? 0); n++)
        if (isOld(record.places?.[n]?.subdivision)) found(`/places/${n}/subdivision`);
    } else
      for (let n = 0; n < (record.subdivisions?.length ?? 0); n++)
        if (isOld(record.subdivisions?.[n])) found(`/subdivisions/${n}`);
  },
});
