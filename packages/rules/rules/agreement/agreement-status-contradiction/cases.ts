import type { Change, RuleCases } from "@tipx/records";

/** An agreement that has run out, recorded on 6 November 2025, with the date of its end. */
const expiredOn = (end: string): Change[] => [
  ["/status", "expired"],
  ["/end", end],
];

export const cases: RuleCases = {
  type: "agreement",
  at: "/end",
  keeps: expiredOn("2024-12-31"),
  nearlyBreaks: expiredOn("2025-11-06"),
  breaks: expiredOn("2025-11-07"),
};
