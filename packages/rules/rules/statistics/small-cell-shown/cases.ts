import type { Change, Json, RuleCases } from "@tipx/records";

const belowEleven = (count: Json): Change[] => [
  ["/smallCellThreshold", 11],
  ["/cells/0/count", count],
];

export const cases: RuleCases = {
  type: "statistical-table",
  at: "/cells/0/count",
  keeps: belowEleven({ lessThan: 11 }),
  nearlyBreaks: belowEleven(11),
  breaks: belowEleven(10),
};
