import { isBefore } from "../../../src/dates.js";
import { rule } from "../../../src/rule.js";
import { stageAt } from "../stages.js";

/** Stages after which nothing is awaited, or which are themselves an answer. */
const ANSWERS = ["executed", "partly-executed", "refused", "postponed", "withdrawn"] as const;
/** Stages that show that the request was received and taken up. */
const ACKNOWLEDGEMENTS = ["acknowledged", "accepted", "executing"] as const;

export const deadlineMissed = rule({
  id: "deadline-missed",
  severity: { strict: "warning" },
  source: [
    "Recommendation 1 of the 12th China-ASEAN Prosecutors-General Conference, 2019",
    { instrument: "un-untoc", provision: "art-18" },
    "art. 18(24): execution as soon as possible",
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
      stageAt(record, ...ANSWERS, ...ACKNOWLEDGEMENTS) < 0
    )
      found("/acknowledgeBy");
    if (
      answerBy !== undefined &&
      isBefore(answerBy, provenance.recordedAt) &&
      stageAt(record, ...ANSWERS) < 0
    )
      found("/answerBy");
  },
});
