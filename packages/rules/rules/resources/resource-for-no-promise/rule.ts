import { rule } from "../../../src/rule.js";

export const resourceForNoPromise = rule({
  id: "resource-for-no-promise",
  severity: { strict: "warning" },
  source: ["Recommendation 3 of the 12th China-ASEAN Prosecutors-General Conference, 2019"],
  reads: [
    "agreement/measuresPromised/*/measure",
    "resource-contribution/agreement",
    "resource-contribution/measure",
  ],
  types: ["bundle"],
  needs: "agreement",
  across(bundle, found, index) {
    for (const {
      at,
      record: { agreement, measure },
    } of index.of("resource-contribution")) {
      const promised = index.get("agreement", agreement)?.measuresPromised;
      if (promised && typeof measure === "string" && !promised.some((promise) => promise.measure === measure))
        found(`/records/${at}/measure`);
    }
  },
});
