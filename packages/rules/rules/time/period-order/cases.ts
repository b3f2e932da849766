import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change(
    "event",
    "/period/end",
    "/period",
    { start: "2024-05", end: "2024" },
    { start: "2024-05", end: "2024-04-30" },
  ),
  keeps: [["/period", { start: "2024-05", end: "2025-01-15" }]],
};
