import { isBefore } from "../../../src/dates.js";
import { rule } from "../../../src/rule.js";

export const dueBeforeSent = rule({
  id: "due-before-sent",
  severity: "error",
  source: ["Recommendation 1 of the 12th China-ASEAN Prosecutors-General Conference, 2019"],
  reads: [
    "cooperation-request/acknowledgeBy",
    "cooperation-request/answerBy",
    "cooperation-request/stages/*/at",
  ],
  types: ["cooperation-request"],
  check({ acknowledgeBy, answerBy, stages }, found) {
    const sent = stages[0]?.at ?? "";
    if (acknowledgeBy !== undefined && isBefore(acknowledgeBy, sent)) found("/acknowledgeBy");
    if (answerBy !== undefined && isBefore(answerBy, sent)) found("/answerBy");
  },
});
