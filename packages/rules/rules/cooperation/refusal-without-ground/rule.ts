import { rule } from "../../../src/rule.js";
import { wasStopped } from "../shared.js";

export const refusalWithoutGround = rule({
  id: "refusal-without-ground",
  severity: "error",
  source: ["UN Convention against Transnational Organized Crime, art. 18 (mutual legal assistance)"],
  reads: ["cooperation-request/refusal", "cooperation-request/stages/*/stage"],
  types: ["cooperation-request"],
  check(record, found) {
    if (record.refusal === undefined && wasStopped(record)) found("");
  },
});
