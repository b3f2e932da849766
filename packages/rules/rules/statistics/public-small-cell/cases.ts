import { cells, table, type RuleCases } from "@tipx/records";

export const cases: RuleCases = table(
  "/cells/0/count",
  cells({ count: { lessThan: 11 } }),
  cells({ count: { lessThan: 5 } }),
);
