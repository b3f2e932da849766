import { cells, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  type: "person",
  at: "/type",
  // What is published in place of such records.
  keptBy: "statistical-table",
  nearlyBreaks: [
    ["/unit", "victims"],
    ["/cells", cells({ sex: "female", count: 40 })],
  ],
  breaks: [["/provenance/synthetic", undefined]],
};
