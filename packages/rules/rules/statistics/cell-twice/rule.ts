import { cellsOf, isApart } from "../../../src/cells.js";
import { rule } from "../../../src/rule.js";

export const cellTwice = rule({
  id: "cell-twice",
  severity: "error",
  source: ["Frictionless Table Schema and SDMX: the dimensions are the key of an observation"],
  reads: [
    "statistical-table/cells/*/ageBand",
    "statistical-table/cells/*/citizenship",
    "statistical-table/cells/*/count/from",
    "statistical-table/cells/*/count/lessThan",
    "statistical-table/cells/*/count/to",
    "statistical-table/cells/*/form/local",
    "statistical-table/cells/*/outcome/local",
    "statistical-table/cells/*/placeCountry",
    "statistical-table/cells/*/placeRole",
    "statistical-table/cells/*/role",
    "statistical-table/cells/*/sector",
    "statistical-table/cells/*/sex",
    "statistical-table/cells/*/stage",
  ],
  types: ["statistical-table"],
  check(table, found) {
    if (isApart(table)) return;
    const seen = new Set<string>();
    for (const [n, { key }] of cellsOf(table).entries()) {
      if (seen.has(key)) found(`/cells/${n}`);
      seen.add(key);
    }
  },
});
