import { rule } from "../../../src/rule.js";
import { isRatio } from "../ratios.js";

export const ratioWithoutCounts = rule({
  id: "ratio-without-counts",
  severity: { strict: "warning" },
  source: ["Recommendation 2 of the 12th China-ASEAN Prosecutors-General Conference, 2019"],
  reads: [
    "monitoring-report/values/*/denominator",
    "monitoring-report/values/*/measure",
    "monitoring-report/values/*/numerator",
    "monitoring-report/values/*/value",
  ],
  types: ["monitoring-report"],
  check({ values = [] }, found) {
    for (const [n, { measure, value, numerator, denominator }] of values.entries())
      if (
        typeof value === "number" &&
        isRatio(measure) &&
        (numerator === undefined || denominator === undefined)
      )
        found(`/values/${n}`);
  },
});
