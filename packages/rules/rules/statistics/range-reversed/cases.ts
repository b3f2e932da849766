import { cells, table, type RuleCases } from "@tipx/records";

export const cases: RuleCases = table(
  "/cells/0/count",
  cells({ count: { from: 20, to: 20 } }),
  cells({ count: { from: 20, to: 19 } }),
);
