import { rule } from "../../../src/rule.js";
import { isRatio } from "../ratios.js";

/** What rounding to three decimal places may change. */
const ROUNDING = 0.0005;

export const measureArithmetic = rule({
  id: "measure-arithmetic",
  severity: "error",
  source: ["Recommendation 2 of the 12th China-ASEAN Prosecutors-General Conference, 2019"],
  reads: [
    "monitoring-report/values/*/denominator",
    "monitoring-report/values/*/measure",
    "monitoring-report/values/*/numerator",
    "monitoring-report/values/*/value",
  ],
  types: ["monitoring-report"],
  check({ values }, found) {
    if (values === undefined) return;
    for (let n = 0; n < values.length; n++) {
      const { measure, value, numerator, denominator } = values[n] ?? {};
      if (
        typeof value !== "number" ||
        numerator === undefined ||
        denominator === undefined ||
        !isRatio(measure)
      )
        continue;
      if (
        denominator === 0 ||
        numerator > denominator ||
        Math.abs(value - numerator / denominator) > ROUNDING
      )
        found(`/values/${n}/value`);
    }
  },
});
