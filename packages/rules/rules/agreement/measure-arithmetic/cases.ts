import { change, value, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change(
  "monitoring-report",
  "/values/0/value",
  "/values",
  [value({ value: 0.75, numerator: 3, denominator: 4 })],
  [value({ value: 75, numerator: 3, denominator: 4 })],
);
