import { change, UNKNOWN, type Json, type JsonObject, type RuleCases } from "@tipx/records";

const finding = (closed: Json, more: JsonObject = {}) => [{ text: "Answers came late.", closed, ...more }];
const closedInJune = (closed: Json) => finding(closed, { closedOn: "2025-06" });

export const cases: RuleCases = {
  ...change(
    "monitoring-report",
    "/findings/0/closedOn",
    "/findings",
    finding(UNKNOWN),
    closedInJune(UNKNOWN),
  ),
  keeps: [["/findings", closedInJune(true)]],
};
