import { rule } from "../../../src/rule.js";
import { isRatio } from "../ratios.js";

export const ratioAboveOne = rule({
  id: "ratio-above-one",
  severity: "error",
  source: ["TIPX measures: units"],
  reads: [
    "agreement/measuresPromised/*/measure",
    "agreement/measuresPromised/*/target",
    "monitoring-report/values/*/denominator",
    "monitoring-report/values/*/measure",
    "monitoring-report/values/*/numerator",
    "monitoring-report/values/*/value",
  ],
  types: ["monitoring-report", "agreement"],
  check(record, found) {
    if (record.type === "agreement") {
      for (let n = 0; n < (record.measuresPromised?.length ?? 0); n++) {
        const { measure, target } = record.measuresPromised?.[n] ?? {};
        if (target !== undefined && target > 1 && isRatio(measure)) found(`/measuresPromised/${n}/target`);
      }
      return;
    }
    for (let n = 0; n < (record.values?.length ?? 0); n++) {
      const { measure, value, numerator, denominator } = record.values?.[n] ?? {};
      // Where both counts are given, measure-arithmetic finds the fault.
      if (
        typeof value === "number" &&
        value > 1 &&
        (numerator === undefined || denominator === undefined) &&
        isRatio(measure)
      )
        found(`/values/${n}/value`);
    }
  },
});
