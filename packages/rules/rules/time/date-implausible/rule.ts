import { isBefore, isBuddhistEra, isOfAnotherCalendar, yearsFrom } from "../../../src/dates.js";
import { ANY, rule } from "../../../src/rule.js";
import { BIRTH, BOUNDED, yearsAhead, yearsBack } from "../../../src/sites.js";

/** A record is made in one of the years from the first of these on and before the other: else a clock was wrong. */
const FIRST_RECORD = "1970";
const LAST_RECORD = "2100";

export const dateImplausible = rule({
  id: "date-implausible",
  severity: "warning",
  source: ["TIPX records: every date says how far from the time of the record it may lie"],
  reads: ["every-date", "*/provenance/recordedAt"],
  types: ANY,
  // Years of other calendars break rules of their own.
  breaks: {
    unusual: true,
    date(date, place, recordedAt) {
      if (date === recordedAt)
        return (
          (date < FIRST_RECORD || date >= LAST_RECORD) && !isOfAnotherCalendar(date) && !isBuddhistEra(date)
        );
      if (date > recordedAt)
        return (
          (place & BOUNDED) === 0 &&
          isBefore(yearsFrom(recordedAt, yearsAhead(place)), date) &&
          !isBuddhistEra(date)
        );
      // A date of birth too far back breaks a rule of its own.
      return (
        (place & BIRTH) === 0 &&
        isBefore(date, yearsFrom(recordedAt, -yearsBack(place))) &&
        !isOfAnotherCalendar(date)
      );
    },
  },
});
