import { rule } from "../../../src/rule.js";
import { wasStopped } from "../stages.js";

export const groundWithoutRefusal = rule({
  id: "ground-without-refusal",
  severity: "warning",
  source: ["Recommendation 1 of the 12th China-ASEAN Prosecutors-General Conference, 2019"],
  reads: ["cooperation-request/refusal", "cooperation-request/stages/*/stage"],
  types: ["cooperation-request"],
  check(record, found) {
    if (record.refusal !== undefined && !wasStopped(record)) found("/refusal");
  },
});
