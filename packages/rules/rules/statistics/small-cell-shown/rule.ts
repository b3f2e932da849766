import { rule } from "../../../src/rule.js";

export const smallCellShown = rule({
  id: "small-cell-shown",
  severity: "error",
  source: [
    "CMS cell size suppression policy (no cell of 1 to 10, nor anything it can be derived from)",
    "CTDC data codebook, version 6 (November 2017), section 1: k = 11",
  ],
  reads: ["statistical-table/cells/*/count", "statistical-table/smallCellThreshold"],
  types: ["statistical-table"],
  check({ cells, smallCellThreshold }, found) {
    if (smallCellThreshold === undefined) return;
    for (let n = 0; n < cells.length; n++) {
      const count = cells[n]?.count;
      if (typeof count === "number" && count > 0 && count < smallCellThreshold) found(`/cells/${n}/count`);
    }
  },
});
