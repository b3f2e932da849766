import { change, value, type RuleCases } from "@tipx/records";

const third = (written: number) => [value({ value: written, numerator: 1, denominator: 3 })];

export const cases: RuleCases = {
  ...change("monitoring-report", "/values/0/value", "/values", third(0.333), third(0.33)),
  keeps: [["/values", [value({ value: 0.75, numerator: 3, denominator: 4 })]]],
};
