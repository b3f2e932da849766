import { isBefore } from "../../../src/dates.js";
import { orders } from "../../../src/generated/visits.js";
import { ANY, rule, type AnyRecord } from "../../../src/rule.js";

export const periodOrder = rule({
  id: "period-order",
  severity: "error",
  source: ["ISO 8601-1, time intervals: the end does not precede the start"],
  reads: ["every-ordered-date"],
  types: ANY,
  checkOf(type, found) {
    const visit = orders[type];
    if (visit === undefined) return undefined;
    const tell = (pointer: string, after: string): void => found(pointer, { after });
    return (record: AnyRecord) => visit(record, isBefore, tell);
  },
});
