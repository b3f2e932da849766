import { rule } from "../../../src/rule.js";
import { isApart } from "../../../src/tables/apart.js";
import { derivedOf, derivedTogether } from "../../../src/tables/derived.js";
import { COUNTS_PERSONS } from "../../../src/tables/figures.js";

const UNDECIDED = { fault: "not-ruled-out" } as const;

export const publicSmallCellDerivable = rule({
  id: "public-small-cell-derivable",
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
    "statistical-table/conduct",
    "statistical-table/jurisdiction",
    "statistical-table/measure/local",
    "statistical-table/period/end",
    "statistical-table/period/start",
    "statistical-table/unit",
  ],
  types: ["statistical-table", "bundle"],
  needs: "statistical-table",
  check(table, found) {
    if (table.type === "bundle" || !COUNTS_PERSONS.has(table.unit) || isApart(table)) return;
    const { told, undecided } = derivedOf(table);
    for (const n of told) found(`/cells/${n}/count`);
    // Where reasoning had to end, nothing was shown to be safe.
    if (undecided.length > 0) found("/cells", UNDECIDED);
  },
  across(_, found, index) {
    const { told, undecided } = derivedTogether(index.of("statistical-table"));
    for (const { at, cell } of told) found(`/records/${at}/cells/${cell}/count`);
    for (const at of new Set(undecided.map(({ at }) => at))) found(`/records/${at}/cells`, UNDECIDED);
  },
});
