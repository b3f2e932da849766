import type { RuleCases } from "@tipx/records";

const PERIOD = { start: "2024-02", end: "2025-01-15" };

export const cases: RuleCases = {
  type: "event",
  at: "/durationMonths",
  keeps: [
    ["/period", PERIOD],
    ["/durationMonths", 11],
  ],
  nearlyBreaks: [
    ["/period", PERIOD],
    ["/durationMonths", 10],
  ],
  breaks: [
    ["/period", PERIOD],
    ["/durationMonths", 9],
  ],
};
