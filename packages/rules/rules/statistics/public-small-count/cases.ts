import { change, value, type Json, type RuleCases } from "@tipx/records";

/** Half of so many victims accepted a service; the numerator is left to be computed. */
const halfOf = (denominator: number): Json => [
  value({ measure: "victims-accepting-service", value: 0.5, denominator }),
];
/** Rates that are published with their counts. */
const detected = (numerator: number): Json => [
  value({ measure: "detected-victims-per-100000", value: 0.1, numerator, denominator: 17 }),
];

export const cases: RuleCases = {
  ...change("monitoring-report", "/values/0", "/values", halfOf(22), halfOf(20)),
  keeps: [["/values", detected(11)]],
};
