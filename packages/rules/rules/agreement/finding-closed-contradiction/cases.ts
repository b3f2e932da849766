import { change, UNKNOWN, type Json, type RuleCases } from "@tipx/records";

const closedInJune = (closed: Json) => [{ text: "Answers came late.", closed, closedOn: "2025-06" }];

export const cases: RuleCases = {
  ...change(
    "monitoring-report",
    "/findings/0/closedOn",
    "/findings",
    closedInJune(UNKNOWN),
    closedInJune(false),
  ),
  keeps: [["/findings", closedInJune(true)]],
};
