import { rule } from "../../../src/rule.js";

export const promiseNotReported = rule({
  id: "promise-not-reported",
  severity: { strict: "warning" },
  source: ["Recommendation 2 of the 12th China-ASEAN Prosecutors-General Conference, 2019"],
  reads: [
    "agreement/measuresPromised/*/measure",
    "monitoring-report/agreement",
    "monitoring-report/values/*/measure",
  ],
  types: ["bundle"],
  needs: "agreement",
  across(bundle, found, index) {
    for (const {
      at,
      record: { agreement, values = [] },
    } of index.of("monitoring-report"))
      for (const { measure } of index.get("agreement", agreement)?.measuresPromised ?? [])
        if (typeof measure === "string" && !values.some((value) => value.measure === measure)) {
          found(`/records/${at}`);
          break;
        }
  },
});
