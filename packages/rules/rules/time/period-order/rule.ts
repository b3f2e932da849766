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
    const order = (date: string, other: unknown, pointer: string, name: string): void => {
      if (typeof other === "string" && isBefore(date, other)) found(pointer, { after: name });
    };
    return (record: AnyRecord) => visit(record, order);
  },
});
