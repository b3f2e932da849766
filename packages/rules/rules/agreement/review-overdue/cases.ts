import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("agreement", "/reviews/nextDue", "/reviews", {}, {}),
  nearlyBreaks: [
    ["/status", "in-force"],
    ["/reviews", { nextDue: "2025" }],
  ],
  breaks: [
    ["/status", "in-force"],
    ["/reviews", { nextDue: "2025-06" }],
  ],
};
