import { rule } from "../../../src/rule.js";
import { isApart } from "../../../src/tables/apart.js";
import { figuresOf } from "../../../src/tables/figures.js";

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
    "statistical-table/rounding/base",
    "statistical-table/rounding/method",
  ],
  types: ["statistical-table"],
  check(table, found) {
    if (isApart(table)) return;
    const { first } = figuresOf(table);
    for (let n = 0; n < first.length; n++) if (first[n] !== n) found(`/cells/${n}`);
  },
});
