import { isBefore, isBuddhistEra } from "../../../src/dates.js";
import { OF_PERSONS, rule } from "../../../src/rule.js";

const YEARS_TO_REVIEW = 5;

export const retentionTooLong = rule({
  id: "retention-too-long",
  severity: { strict: "warning" },
  source: [
    "INTERPOL Rules on the Processing of Data: retention of five years, then review",
    "IOM Data Protection Manual, principle of retention",
  ],
  reads: ["*/handling/retainUntil", "*/provenance/recordedAt"],
  types: OF_PERSONS,
  check(_, found, { retainUntil }, { recordedAt }) {
    const limit = String(Number(recordedAt.slice(0, 4)) + YEARS_TO_REVIEW) + recordedAt.slice(4);
    // A year of the Buddhist era has a rule of its own.
    if (isBefore(limit, retainUntil) && !isBuddhistEra(retainUntil)) found("/handling/retainUntil");
  },
});
