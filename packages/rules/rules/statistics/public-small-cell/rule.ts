import { rule } from "../../../src/rule.js";
import { COUNTS_PERSONS, figuresOf } from "../../../src/tables/figures.js";
import { isSmall } from "../../../src/tables/small.js";

export const publicSmallCell = rule({
  id: "public-small-cell",
  severity: { "public-release": "error" },
  source: [
    "CMS cell size suppression policy (no cell of 1 to 10, nor anything it can be derived from)",
    "CTDC data codebook, version 6 (November 2017), section 1: k = 11",
  ],
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
    "statistical-table/unit",
  ],
  types: ["statistical-table"],
  check(table, found) {
    if (!COUNTS_PERSONS.has(table.unit)) return;
    const { low, high, size } = figuresOf(table);
    for (let n = 0; n < size; n++)
      if (isSmall(low[n] as number, high[n] as number)) found(`/cells/${n}/count`);
  },
});
