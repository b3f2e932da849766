import { rule } from "../../../src/rule.js";
import { K } from "../../../src/cells.js";

/** Measures that count victims. */
const OF_VICTIMS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "victims-accepting-service",
  "victims-relieved-of-penalty",
]);

const rounded = (count: number): number | undefined =>
  Number.isFinite(count) ? Math.round(count) : undefined;
export const publicSmallCount = rule({
  id: "public-small-count",
  severity: { "public-release": "error" },
  source: [
    "CMS cell size suppression policy (no cell of 1 to 10, nor anything it can be derived from)",
    "CTDC: k = 11",
  ],
  reads: [
    "monitoring-report/values/*/denominator",
    "monitoring-report/values/*/dueOn",
    "monitoring-report/values/*/every-key",
    "monitoring-report/values/*/measure",
    "monitoring-report/values/*/method",
    "monitoring-report/values/*/numerator",
    "monitoring-report/values/*/quality",
    "monitoring-report/values/*/reportedOn",
    "monitoring-report/values/*/value",
  ],
  types: ["monitoring-report"],
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
