import { rule } from "../../../src/rule.js";
import { wasStopped } from "../stages.js";

export const refusalWithoutGround = rule({
  id: "refusal-without-ground",
  severity: "error",
  source: [{ instrument: "un-untoc", provision: "art-18" }],
  reads: ["cooperation-request/refusal", "cooperation-request/stages/*/stage"],
  types: ["cooperation-request"],
  check(record, found) {
    if (record.refusal === undefined && wasStopped(record)) found("");
  },
});
