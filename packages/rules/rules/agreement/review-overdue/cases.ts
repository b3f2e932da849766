import type { Change, RuleCases } from "@tipx/records";

/** An agreement in force, recorded on 6 November 2025, with the date of its next review. */
const reviewedNext = (nextDue: string): Change[] => [
  ["/status", "in-force"],
  ["/reviews", { nextDue }],
];

export const cases: RuleCases = {
  type: "agreement",
  at: "/reviews/nextDue",
  keeps: reviewedNext("2027-06"),
  // Elsewhere it was still the day before.
  nearlyBreaks: reviewedNext("2025-11-05"),
  breaks: reviewedNext("2025-11-04"),
};
