import { change, value, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change(
  "monitoring-report",
  "/values/0",
  "/values",
  [value({ numerator: 1, denominator: 2 })],
  [value({ numerator: 1 })],
);
