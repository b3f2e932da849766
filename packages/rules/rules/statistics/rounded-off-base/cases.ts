import { cells, type Change, type RuleCases } from "@tipx/records";

const rounded = (method: string, count: number): Change[] => [
  ["/rounding", { base: 5, method }],
  ["/cells", cells({ count })],
];

export const cases: RuleCases = {
  type: "statistical-table",
  at: "/cells/0/count",
  keeps: rounded("nearest", 25),
  // No multiple, but not said to be one.
  nearlyBreaks: rounded("perturbed", 26),
  breaks: rounded("nearest", 26),
};
