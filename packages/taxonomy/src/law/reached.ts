import { type Days, daysOf } from "./days.js";
import type { Dated } from "./fact.js";
import { type Finding, no, unknown, yes } from "./finding.js";

/** Dates that are checked when they are recorded; were one not of the calendar, it could be any day. */
export const days = (date: string): Days => daysOf(date) ?? { first: "0000-01-01", last: "9999-12-31" };

/** Whether the fact's day has come by each day asked about. Never finer than either date. */
export function reached(fact: Dated, on: Days): Finding {
  const { first, last } = days(fact.date);
  return last <= on.first ? yes([fact]) : first > on.last ? no([fact]) : unknown("coarse-date", [fact]);
}
