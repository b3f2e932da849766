import { rule } from "../../../src/rule.js";

export const roundedOffBase = rule({
  id: "rounded-off-base",
  severity: "error",
  source: ["TIPX records: statistical-table"],
  reads: [
    "statistical-table/cells/*/count",
    "statistical-table/rounding/base",
    "statistical-table/rounding/method",
  ],
  types: ["statistical-table"],
  check({ cells, rounding }, found) {
    // A perturbed count may be any number.
    if (rounding === undefined || rounding.method === "perturbed") return;
    for (let n = 0; n < cells.length; n++) {
      const count = cells[n]?.count;
      if (typeof count === "number" && count % rounding.base !== 0) found(`/cells/${n}/count`);
    }
  },
});
