import { K } from "../../../src/cells.js";
import { rule } from "../../../src/rule.js";

/** Measures that count victims. */
const OF_VICTIMS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "victims-accepting-service",
  "victims-relieved-of-penalty",
]);

const isSmall = (count: number | undefined): boolean => count !== undefined && count > 0 && count < K;

/** A computed count as a whole number; undefined where there is nothing to compute it from. */
const rounded = (count: number): number | undefined =>
  Number.isFinite(count) ? Math.round(count) : undefined;

export const publicSmallCount = rule({
  id: "public-small-count",
  severity: { "public-release": "error" },
  source: [
    "CMS cell size suppression policy (no cell of 1 to 10, nor anything it can be derived from)",
    "CTDC data codebook, version 6 (November 2017), section 1: k = 11",
  ],
  reads: [
    "monitoring-report/values/*/denominator",
    "monitoring-report/values/*/measure",
    "monitoring-report/values/*/numerator",
    "monitoring-report/values/*/value",
  ],
  types: ["monitoring-report"],
  check({ values = [] }, found) {
    for (const [n, given] of values.entries()) {
      if (typeof given.measure !== "string" || !OF_VICTIMS.has(given.measure)) continue;
      // A share and one of its two counts tell the other.
      const share = typeof given.value === "number" ? given.value : Number.NaN;
      const numerator = given.numerator ?? rounded((given.denominator ?? Number.NaN) * share);
      const denominator = given.denominator ?? rounded((given.numerator ?? Number.NaN) / share);
      const rest = numerator === undefined || denominator === undefined ? undefined : denominator - numerator;
      if (isSmall(numerator) || isSmall(denominator) || isSmall(rest)) found(`/values/${n}`);
    }
  },
});
