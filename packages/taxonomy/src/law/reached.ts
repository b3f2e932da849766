import { type Days, daysOf } from "./days.js";
import type { Dated } from "./fact.js";
import { type Finding, no, undetermined, yes } from "./finding.js";

/** The days a recorded date may mean. The data check lets no date in that the calendar does not have; such a date could be any day. */
export const days = (date: string): Days => daysOf(date) ?? { first: "0000-01-01", last: "9999-12-31" };

/**
 * Says whether the day of a fact has come on each day asked about: yes from its last possible day on, no before its
 * first. The day of the fact itself counts as come.
 */
export function reached(fact: Dated, on: Days): Finding {
  const { first, last } = days(fact.date);
  return last <= on.first ? yes([fact]) : first > on.last ? no([fact]) : undetermined("coarse-date", [fact]);
}
