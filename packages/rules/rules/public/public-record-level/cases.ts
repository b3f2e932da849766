import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("person", "/type", "/sex", "female", "female"),
  keptBy: "statistical-table",
  nearlyBreaks: [],
};
