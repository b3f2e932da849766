import { cellsOf, contradictions, isApart, isSmall, K, told } from "./cells.js";
import { rule } from "./rule.js";

const SUPPRESSION =
  "CMS cell size suppression policy (no cell of 1 to 10, nor anything it can be derived from); CTDC: k = 11";

export const cellTwice = rule({
  id: "cell-twice",
  types: ["statistical-table"],
  severity: "error",
  title: "A table has one cell for each combination of groups.",
  why: "Two counts for one group: a sum takes both.",
  source: "Frictionless Table Schema and SDMX: the dimensions are the key of an observation",
  advice: "Merge the two cells, or add the dimension in which they differ.",
  check(table, found) {
    if (isApart(table)) return;
    const seen = new Set<string>();
    for (const [n, { key }] of cellsOf(table).entries()) {
      if (seen.has(key)) found(`/cells/${n}`);
      seen.add(key);
    }
  },
});

export const partAboveTotal = rule({
  id: "part-above-total",
  types: ["statistical-table"],
  severity: "error",
  title: "No part of a table exceeds its total, nor do parts together that do not overlap.",
  why: "A table that contradicts itself is quoted with the number that suits.",
  source:
    "UN Fundamental Principles of Official Statistics, principle 2; SDG 16.2.2 metadata: disaggregation by sex, age and form",
  advice: "Correct the part or the total; a cell without a dimension is the total over it.",
  check(table, found) {
    if (isApart(table)) return;
    for (const n of contradictions(table)) found(`/cells/${n}/count`);
  },
});

export const rangeReversed = rule({
  id: "range-reversed",
  types: ["statistical-table"],
  severity: "error",
  title: "A range of counts runs from the lower to the higher.",
  why: "No number lies in it.",
  source: "TIPX records: statistical-table",
  advice: "Exchange the two, or give the count.",
  check({ cells }, found) {
    for (let n = 0; n < cells.length; n++) {
      const count = cells[n]?.count;
      if (typeof count === "object" && "from" in count && count.from > count.to) found(`/cells/${n}/count`);
    }
  },
});

export const smallCellShown = rule({
  id: "small-cell-shown",
  types: ["statistical-table"],
  severity: "error",
  title: "A table shows no count below the threshold it declares.",
  why: "The table promises to protect small groups and shows one.",
  source: SUPPRESSION,
  advice:
    "Give `lessThan` the threshold in place of the count, and hide a second cell where a total would tell the first.",
  check({ cells, smallCellThreshold }, found) {
    if (smallCellThreshold === undefined) return;
    for (let n = 0; n < cells.length; n++) {
      const count = cells[n]?.count;
      if (typeof count === "number" && count > 0 && count < smallCellThreshold) found(`/cells/${n}/count`);
    }
  },
});

const COUNTS_PERSONS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "victims",
  "suspects",
  "prosecutions",
  "convictions",
  "events",
]);

export const publicSmallCell = rule({
  id: "public-small-cell",
  types: ["statistical-table"],
  severity: "error",
  profiles: ["public-release"],
  title: "No cell of a published table tells a count from 1 to 10.",
  why: "Who knows one of the few finds the others.",
  source: SUPPRESSION,
  advice: `Give {"lessThan": ${K}} in place of the count, a range of ten numbers or more, or withhold it.`,
  check(table, found) {
    if (!COUNTS_PERSONS.has(table.unit)) return;
    for (const [n, { low, high }] of cellsOf(table).entries())
      if (isSmall(low, high)) found(`/cells/${n}/count`);
  },
});

export const publicSmallCellDerivable = rule({
  id: "public-small-cell-derivable",
  types: ["statistical-table"],
  severity: "error",
  profiles: ["public-release"],
  title: "No hidden cell of a published table can be computed from its totals.",
  why: "A total less the parts that are shown is the part that was hidden.",
  source: SUPPRESSION,
  advice: "Hide a second cell of the same row and column (secondary suppression), or leave out the total.",
  check(table, found) {
    if (!COUNTS_PERSONS.has(table.unit) || isApart(table)) return;
    for (const n of told(table)) found(`/cells/${n}/count`);
  },
});

/** Measures that count victims. */
const OF_VICTIMS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "victims-accepting-service",
  "victims-relieved-of-penalty",
]);

const rounded = (count: number): number | undefined =>
  Number.isFinite(count) ? Math.round(count) : undefined;

export const publicSmallCount = rule({
  id: "public-small-count",
  types: ["monitoring-report"],
  severity: "error",
  profiles: ["public-release"],
  title: "A published measure of victims tells no count from 1 to 10.",
  why: "Numerator, denominator and the difference between them are each a group of victims.",
  source: SUPPRESSION,
  advice: "Leave the counts and the value out, or report a longer period.",
  check({ values = [] }, found) {
    const small = (count: number | undefined) => count !== undefined && count > 0 && count < K;
    for (const [n, { measure, value, ...given }] of values.entries()) {
      if (typeof measure !== "string" || !OF_VICTIMS.has(measure)) continue;
      // A share and one of its two counts tell the other.
      const share = typeof value === "number" ? value : Number.NaN;
      const numerator = given.numerator ?? rounded((given.denominator ?? Number.NaN) * share);
      const denominator = given.denominator ?? rounded((given.numerator ?? Number.NaN) / share);
      const rest = numerator === undefined || denominator === undefined ? undefined : denominator - numerator;
      if (small(numerator) || small(denominator) || small(rest)) found(`/values/${n}`);
    }
  },
});

export const rateWithoutPopulation = rule({
  id: "rate-without-population",
  types: ["statistical-table"],
  severity: "warning",
  profiles: ["strict"],
  title: "A table for a rate per 100,000 gives the population.",
  why: "Everybody divides by another estimate, and no two rates agree.",
  source: "SDG indicator 16.2.2 metadata: number of victims per 100,000 population",
  advice: "Add `population` of the states covered, in the period.",
  check({ measure, population }, found) {
    if (measure === "detected-victims-per-100000" && population === undefined) found("");
  },
});
