import { change, type RuleCases } from "@tipx/records";

const committed = (currency: string) => [{ kind: "money", on: "2025", money: { minor: 5000, currency } }];

export const cases: RuleCases = {
  // Money of a state that has joined the euro since.
  ...change(
    "resource-contribution",
    "/committed/0/money/currency",
    "/committed",
    committed("HRK"),
    committed("KHM"),
  ),
  keeps: [["/committed", committed("KHR")]],
};
