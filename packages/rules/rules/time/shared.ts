import { type Found, type Records, type Type } from "../../src/rule.js";
import { isBefore } from "../../src/dates.js";

/** Tells where `second` certainly lies before `first`. */
export function ordered(
  found: Found,
  first: unknown,
  name: string,
  second: unknown,
  at: string,
  more = "",
): void {
  if (typeof first === "string" && typeof second === "string" && isBefore(second, first))
    found(at + more, { after: name });
}

/** A check for each type that needs one. */
export type Checks = {
  readonly [T in Type]?: (record: Records[T], found: Found, recordedAt: string) => void;
};

export const period = (
  record: Records[
    "event" | "monitoring-report" | "joint-report" | "awareness-activity" | "statistical-table"],
  found: Found,
): void => {
  if (record.period !== undefined)
    ordered(found, record.period.start, "start", record.period.end, "/period/end");
};
