import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("event", "/durationMonths", "/durationMonths", 11, 3),
  nearlyBreaks: [
    ["/period", { start: "2024-02", end: "2025-01-15" }],
    ["/durationMonths", 11],
  ],
  breaks: [
    ["/period", { start: "2024-02", end: "2025-01-15" }],
    ["/durationMonths", 3],
  ],
};
