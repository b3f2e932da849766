import { rule } from "../../../src/rule.js";
import { isApart } from "../../../src/tables/apart.js";
import { contradictions } from "../../../src/tables/totals.js";

export const partAboveTotal = rule({
  id: "part-above-total",
  severity: "error",
  source: [
    "UN Fundamental Principles of Official Statistics, principle 2",
    "SDG 16.2.2 metadata: disaggregation by sex, age and form",
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
    if (isApart(table)) return;
    for (const n of contradictions(table)) found(`/cells/${n}/count`);
  },
});
