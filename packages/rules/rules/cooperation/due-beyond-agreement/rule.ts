import { rule } from "../../../src/rule.js";
import { stageAt } from "../stages.js";

/** In milliseconds. */
const HOUR = 3_600_000;

export const dueBeyondAgreement = rule({
  id: "due-beyond-agreement",
  severity: { strict: "warning" },
  source: ["Recommendation 1 of the 12th China-ASEAN Prosecutors-General Conference, 2019"],
  reads: [
    "agreement/timeLimits/*/hours",
    "agreement/timeLimits/*/kind",
    "agreement/timeLimits/*/stage",
    "cooperation-request/acknowledgeBy",
    "cooperation-request/answerBy",
    "cooperation-request/basis/*/agreement",
    "cooperation-request/kind",
    "cooperation-request/stages/*/at",
    "cooperation-request/stages/*/stage",
  ],
  types: ["bundle"],
  needs: "agreement",
  across(bundle, found, index) {
    for (const { at, record: request } of index.of("cooperation-request")) {
      const received = request.stages[stageAt(request, "received")]?.at;
      if (received === undefined) continue;
      for (const { agreement } of request.basis as readonly { readonly agreement?: string }[])
        for (const { stage, kind, hours } of index.get("agreement", agreement)?.timeLimits ?? []) {
          // A limit that names no kind is for requests of every kind.
          if (kind !== undefined && kind !== request.kind) continue;
          const field =
            stage === "acknowledged" ? "acknowledgeBy" : stage === "executed" ? "answerBy" : undefined;
          const due = field && request[field];
          if (due !== undefined && Date.parse(due) > Date.parse(received) + hours * HOUR)
            found(`/records/${at}/${field}`);
        }
    }
  },
});
