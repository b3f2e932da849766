import { change, value, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change(
  "monitoring-report",
  "/values/1/measure",
  "/values",
  [value({}), value({ measure: "requests-executed" })],
  [value({}), value({})],
);
