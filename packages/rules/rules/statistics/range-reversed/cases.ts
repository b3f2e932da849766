import { cells, table, type RuleCases } from "@tipx/records";

const range = (from: number, to: number) => cells({ count: { from, to } });

export const cases: RuleCases = {
  ...table("/cells/0/count", range(20, 20), range(20, 19)),
  keeps: [["/cells", range(20, 29)]],
};
