import { isBefore, isBuddhistEra, yearsFrom } from "../../../src/dates.js";
import { ANY, rule } from "../../../src/rule.js";
import { BOUNDED, yearsAhead } from "../../../src/sites.js";

export const recordedTooEarly = rule({
  id: "recorded-too-early",
  severity: "error",
  source: ["TIPX records: provenance"],
  reads: ["every-date", "*/provenance/recordedAt"],
  types: ANY,
  breaks: {
    unusual: true,
    // A year of the Buddhist era has a rule of its own.
    date: (date, place, recordedAt) =>
      (place & BOUNDED) !== 0 &&
      date > recordedAt &&
      isBefore(yearsFrom(recordedAt, yearsAhead(place)), date) &&
      !isBuddhistEra(date),
  },
});
