import { cells, table, type RuleCases } from "@tipx/records";

const bySex = (total: number) =>
  cells({ count: total }, { sex: "female", count: 20 }, { sex: "male", count: 20 });

export const cases: RuleCases = {
  ...table("/cells/0/count", bySex(40), bySex(39)),
  // The sex of ten was not recorded.
  keeps: [["/cells", bySex(50)]],
};
