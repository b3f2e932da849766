import { rule } from "../../../src/rule.js";

export const measureNotPromised = rule({
  id: "measure-not-promised",
  severity: "warning",
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
    } of index.of("monitoring-report")) {
      const promised = index.get("agreement", agreement)?.measuresPromised;
      if (promised === undefined) continue;
      for (const [n, { measure }] of values.entries())
        if (typeof measure === "string" && !promised.some((promise) => promise.measure === measure))
          found(`/records/${at}/values/${n}/measure`);
    }
  },
});
