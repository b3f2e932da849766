import { cells, table, type RuleCases } from "@tipx/records";

export const cases: RuleCases = table(
  "/cells/2/count",
  cells(
    { count: 100 },
    { sex: "female", count: { lessThan: 11 } },
    { sex: "male", count: { withheld: "redacted" } },
  ),
  cells({ count: 100 }, { sex: "female", count: 96 }, { sex: "male", count: { lessThan: 11 } }),
);
