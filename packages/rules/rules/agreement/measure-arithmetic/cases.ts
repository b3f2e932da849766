import { change, value, type RuleCases } from "@tipx/records";

const sixteenth = (...written: readonly number[]) =>
  written.map((each) => value({ value: each, numerator: 1, denominator: 16 }));

export const cases: RuleCases = {
  // Half-way between two numbers of three places, both are right.
  ...change("monitoring-report", "/values/0/value", "/values", sixteenth(0.063), sixteenth(0.06)),
  keeps: [["/values", [value({ value: 0.75, numerator: 3, denominator: 4 })]]],
};
