import { cells, table, type JsonObject, type RuleCases } from "@tipx/records";

const FEW = { lessThan: 11 };

/** A total of a hundred with the counts of women and of men. */
const bySex = (women: number | JsonObject, men: number | JsonObject) =>
  cells({ count: 100 }, { sex: "female", count: women }, { sex: "male", count: men });

export const cases: RuleCases = {
  // The women may be none or ten: the men hide them.
  ...table("/cells/2/count", bySex(FEW, { withheld: "redacted" }), bySex(96, FEW)),
  keeps: [
    ["/unit", "victims"],
    ["/cells", bySex(60, 40)],
  ],
};
