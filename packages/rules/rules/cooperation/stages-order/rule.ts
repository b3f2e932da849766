import { isBefore } from "../../../src/dates.js";
import { rule } from "../../../src/rule.js";

export const stagesOrder = rule({
  id: "stages-order",
  severity: "error",
  source: ["Recommendation 1 of the 12th China-ASEAN Prosecutors-General Conference, 2019"],
  reads: ["cooperation-request/stages/*/at"],
  types: ["cooperation-request"],
  check({ stages }, found) {
    for (let n = 1; n < stages.length; n++)
      if (isBefore(stages[n]?.at ?? "", stages[n - 1]?.at ?? "")) found(`/stages/${n}/at`);
  },
});
