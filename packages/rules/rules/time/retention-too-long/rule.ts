import { isBefore, isBuddhistEra, yearsFrom } from "../../../src/dates.js";
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
    if (retainUntil === undefined) return;
    // A year of the Buddhist era has a rule of its own.
    if (isBefore(yearsFrom(recordedAt, YEARS_TO_REVIEW), retainUntil) && !isBuddhistEra(retainUntil))
      found("/handling/retainUntil");
  },
});
