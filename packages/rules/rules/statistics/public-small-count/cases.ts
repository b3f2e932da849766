import { change, value, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change(
  "monitoring-report",
  "/values/0",
  "/values",
  [value({ measure: "victims-accepting-service", value: 0.5, numerator: 20, denominator: 40 })],
  [value({ measure: "victims-accepting-service", value: 0.9, numerator: 36, denominator: 40 })],
);
