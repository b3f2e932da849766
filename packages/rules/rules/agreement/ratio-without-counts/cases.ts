import { change, value, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change(
    "monitoring-report",
    "/values/0",
    "/values",
    // A value that is withheld needs no counts.
    [value({ value: { withheld: "pending" } })],
    [value({ numerator: 1 })],
  ),
  keeps: [["/values", [value({ numerator: 1, denominator: 2 })]]],
};
