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
    date(date, place, recordedAt) {
      if (date === recordedAt)
        return (
          (date < FIRST_RECORD || date >= LAST_RECORD) && !isOfAnotherCalendar(date) && !isBuddhistEra(date)
        );
      if (date > recordedAt) return (place & BOUNDED) === 0 && isTooFarAhead(date, place, recordedAt);
      // Not before this millennium, and recorded in its first century: no need to count.
      if (date.charCodeAt(0) === 0x32 && recordedAt < LAST_RECORD) return false;
      // A date of birth too far back breaks a rule of its own.
      return (
        (place & BIRTH) === 0 &&
        isBefore(date, yearsFrom(recordedAt, -yearsBack(place))) &&
        !isOfAnotherCalendar(date)
      );
    },
  },
});

function isTooFarAhead(date: string, place: number, recordedAt: string): boolean {
  const years = yearsAhead(place);
  // Of the same century, and so less than a hundred years ahead: no need to count.
  if (years >= 100 && date.startsWith(recordedAt.slice(0, 2))) return false;
  return isBefore(yearsFrom(recordedAt, years), date) && !isBuddhistEra(date);
}
