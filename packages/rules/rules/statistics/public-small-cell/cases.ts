import { cells, table, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  // A range of ten numbers, and one of nine.
  ...table("/cells/0/count", cells({ count: { from: 8, to: 17 } }), cells({ count: { from: 8, to: 16 } })),
  keeps: [
    ["/unit", "victims"],
    ["/cells", cells({ sex: "female", count: 40 }, { sex: "male", count: { lessThan: 11 } })],
  ],
};
