import type { Change, RuleCases } from "@tipx/records";

/** A transit on a date, in an event that begins in February 2024. */
const transit = (on: string): Change[] => [
  ["/period", { start: "2024-02", end: "2025-01-15" }],
  ["/places", [{ role: "transit", country: "TH", on }]],
];

export const cases: RuleCases = {
  type: "event",
  at: "/places/0/on",
  keeps: transit("2024-03-01"),
  nearlyBreaks: transit("2024"),
  breaks: transit("2023"),
};
