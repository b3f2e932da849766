import { isBefore, isBuddhistEra } from "../../../src/dates.js";
import { ANY, rule } from "../../../src/rule.js";
import { PAST } from "../../../src/sites.js";

export const recordedTooEarly = rule({
  id: "recorded-too-early",
  severity: "error",
  source: ["TIPX records: provenance"],
  reads: ["every-date", "*/provenance/recordedAt"],
  types: ANY,
  breaks: {
    // A year of the Buddhist era has a rule of its own.
    date: (date, place, recordedAt) =>
      (place & PAST) !== 0 && isBefore(recordedAt, date) && !isBuddhistEra(date),
  },
});
