import type { Change, RuleCases } from "@tipx/records";

/** An agreement in force until a date, recorded on 6 November 2025. */
const inForceUntil = (end: string): Change[] => [
  ["/status", "in-force"],
  ["/start", "2023-07-01"],
  ["/end", end],
];

export const cases: RuleCases = {
  type: "agreement",
  at: "/end",
  keeps: inForceUntil("2033-06-30"),
  // Elsewhere it was still the day before.
  nearlyBreaks: inForceUntil("2025-11-05"),
  breaks: inForceUntil("2025-11-04"),
};
