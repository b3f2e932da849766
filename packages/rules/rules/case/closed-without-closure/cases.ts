import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  // In follow-up the case is not yet closed.
  ...change("case", "", "/status", "follow-up", "closed"),
  keeps: [
    ["/status", "closed"],
    ["/closure", { on: "2025-10", reason: "settled" }],
  ],
};
