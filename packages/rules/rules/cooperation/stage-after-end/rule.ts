import { rule } from "../../../src/rule.js";

/** After these nothing more is done on a request. */
const LAST: ReadonlySet<string> = /* @__PURE__ */ new Set(["executed", "refused", "withdrawn"]);

export const stageAfterEnd = rule({
  id: "stage-after-end",
  severity: "warning",
  source: ["Recommendation 1 of the 12th China-ASEAN Prosecutors-General Conference, 2019"],
  reads: ["cooperation-request/stages/*/stage"],
  types: ["cooperation-request"],
  check({ stages }, found) {
    for (let n = 1; n < stages.length; n++)
      if (LAST.has(stages[n - 1]?.stage ?? "")) found(`/stages/${n}/stage`);
  },
});
