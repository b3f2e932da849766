import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("case", "/closure", "/status", "closed", "active"),
  nearlyBreaks: [
    ["/status", "closed"],
    ["/closure", { on: "2025-10", reason: "settled" }],
  ],
  breaks: [["/closure", { on: "2025-10", reason: "settled" }]],
};
