import { rule } from "../../../src/rule.js";

export const returnRiskNotAssessed = rule({
  id: "return-risk-not-assessed",
  severity: "warning",
  source: [
    { instrument: "un-palermo-tip-protocol", provision: "art-8" },
    "art. 8(2): with due regard for safety, and preferably voluntary",
    { instrument: "ohchr-principles-2002" },
    "guideline 4.6",
  ],
  reads: ["assistance/safeReturn/riskAssessed", "assistance/safeReturn/voluntary"],
  types: ["assistance"],
  check({ safeReturn }, found) {
    if (safeReturn === undefined) return;
    // An answer that is withheld is not a no.
    if (safeReturn.riskAssessed === false) found("/safeReturn/riskAssessed");
    if (safeReturn.voluntary === false) found("/safeReturn/voluntary");
  },
});
