import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("statistical-table", "", "/population", 17000000, undefined),
  nearlyBreaks: [
    ["/measure", "detected-victims-per-100000"],
    ["/population", 17000000],
  ],
  breaks: [["/measure", "detected-victims-per-100000"]],
};
