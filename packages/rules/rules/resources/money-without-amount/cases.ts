import { change, USD, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change(
    "resource-contribution",
    "/committed/0",
    "/committed",
    // Things need no amount.
    [{ kind: "equipment", on: "2025" }],
    [{ kind: "money", on: "2025" }],
  ),
  keeps: [["/committed", [{ kind: "money", on: "2025", money: USD(100) }]]],
};
