import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("agreement", "/end", "/end", "2025", "2024"),
  nearlyBreaks: [
    ["/status", "in-force"],
    ["/end", "2025"],
  ],
  breaks: [
    ["/status", "in-force"],
    ["/end", "2024"],
  ],
};
