import { isOfAnotherCalendar } from "../../../src/dates.js";
import { ANY, rule } from "../../../src/rule.js";

export const otherCalendarYear = rule({
  id: "other-calendar-year",
  severity: "warning",
  source: ["ISO 8601-1: dates are Gregorian", "TIPX records: no local calendars"],
  reads: ["every-date"],
  types: ANY,
  breaks: { date: isOfAnotherCalendar, unusual: true },
});
