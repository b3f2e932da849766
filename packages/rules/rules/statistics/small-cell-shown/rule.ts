import { rule } from "../../../src/rule.js";
import { errorOf } from "../../../src/tables/figures.js";

export const smallCellShown = rule({
  id: "small-cell-shown",
  severity: "error",
  source: [
    "CMS cell size suppression policy (no cell of 1 to 10, nor anything it can be derived from)",
    "CTDC data codebook, version 6 (November 2017), section 1: k = 11",
  ],
  reads: [
    "statistical-table/cells/*/count",
    "statistical-table/rounding/base",
    "statistical-table/rounding/method",
    "statistical-table/smallCellThreshold",
  ],
  types: ["statistical-table"],
  check(table, found) {
    const { cells, smallCellThreshold } = table;
    if (smallCellThreshold === undefined) return;
    // A rounded count is shown where it may stand for one that is not small.
    const error = errorOf(table);
    for (let n = 0; n < cells.length; n++) {
      const count = cells[n]?.count;
      if (typeof count === "number" && count > 0 && count + error < smallCellThreshold)
        found(`/cells/${n}/count`);
    }
  },
});
