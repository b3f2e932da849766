import { rule } from "../../../src/rule.js";
import { isBefore } from "../../../src/dates.js";
import { type Request, stageAt } from "../shared.js";

export const deadlineMissed = rule({
  id: "deadline-missed",
  severity: { strict: "warning" },
  source: [
    "Recommendation 1 of the 12th China-ASEAN Prosecutors-General Conference, 2019",
    "UN Convention against Transnational Organized Crime, art. 18(24): execution as soon as possible",
  ],
  reads: [
    "*/provenance/recordedAt",
    "cooperation-request/acknowledgeBy",
    "cooperation-request/answerBy",
    "cooperation-request/stages/*/stage",
  ],
  types: ["cooperation-request"],
  check(record, found) {
    const { acknowledgeBy, answerBy, provenance } = record;
    if (
      acknowledgeBy !== undefined &&
      isBefore(acknowledgeBy, provenance.recordedAt) &&
      record.stages.length <= stageAtOrEnd(record, ...ANSWERS, "acknowledged", "accepted", "executing")
    )
      found("/acknowledgeBy");
    if (
      answerBy !== undefined &&
      isBefore(answerBy, provenance.recordedAt) &&
      record.stages.length <= stageAtOrEnd(record, ...ANSWERS)
    )
      found("/answerBy");
  },
});

const ANSWERS = ["executed", "partly-executed", "refused", "postponed", "withdrawn"] as const;
const stageAtOrEnd = (record: Request, ...names: readonly string[]): number => {
  const at = stageAt(record, ...names);
  return at < 0 ? record.stages.length : at;
};
