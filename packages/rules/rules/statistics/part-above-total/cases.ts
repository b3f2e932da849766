import { cells, table, type RuleCases } from "@tipx/records";

export const cases: RuleCases = table(
  "/cells/0/count",
  cells({ count: 40 }, { sex: "female", count: 20 }, { sex: "male", count: 20 }),
  cells({ count: 39 }, { sex: "female", count: 20 }, { sex: "male", count: 20 }),
);
