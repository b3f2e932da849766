import { cells, table, type RuleCases } from "@tipx/records";

export const cases: RuleCases = table(
  "/cells/1",
  cells({ sex: "female", count: 20 }, { sex: "male", count: 20 }),
  cells({ sex: "female", count: 20 }, { sex: "female", count: 21 }),
);
