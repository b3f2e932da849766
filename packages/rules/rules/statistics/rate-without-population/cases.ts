import type { RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  type: "statistical-table",
  at: "",
  keeps: [
    ["/measure", "detected-victims-per-100000"],
    ["/population", 17000000],
  ],
  // A measure that is no rate of the population.
  nearlyBreaks: [["/measure", "victims-accepting-service"]],
  breaks: [["/measure", "detected-victims-per-100000"]],
};
