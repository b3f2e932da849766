import { agrees } from "../../../src/decimal.js";
import { rule } from "../../../src/rule.js";
import { isRatio } from "../ratios.js";

/** A ratio is compared in three decimal places at least: with fewer, one of ten and one of eleven are the same. */
const PLACES = { places: 3 };

/** Tells whether a ratio is what its counts give. Most are written as computed, and need no decimals. */
const isRight = (value: number, numerator: number, denominator: number): boolean =>
  denominator > 0 &&
  numerator <= denominator &&
  (value === numerator / denominator || agrees(value, numerator, denominator, PLACES));

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
      if (!isRight(value, numerator, denominator)) found(`/values/${n}/value`);
    }
  },
});
