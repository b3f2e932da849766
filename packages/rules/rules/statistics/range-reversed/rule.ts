import { rule } from "../../../src/rule.js";

export const rangeReversed = rule({
  id: "range-reversed",
  severity: "error",
  source: ["TIPX records: statistical-table"],
  reads: ["statistical-table/cells/*/count/from", "statistical-table/cells/*/count/to"],
  types: ["statistical-table"],
  check({ cells }, found) {
    for (let n = 0; n < cells.length; n++) {
      const count = cells[n]?.count;
      if (typeof count === "object" && "from" in count && count.from > count.to) found(`/cells/${n}/count`);
    }
  },
});
