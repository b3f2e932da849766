import { change, value, type Json, type RuleCases } from "@tipx/records";

/** Half of so many victims accepted a service; the numerator is left to be computed. */
const halfOf = (denominator: number): Json => [
  value({ measure: "victims-accepting-service", value: 0.5, denominator }),
];

export const cases: RuleCases = {
  ...change("monitoring-report", "/values/0", "/values", halfOf(22), halfOf(20)),
  keeps: [["/values", halfOf(400)]],
};
