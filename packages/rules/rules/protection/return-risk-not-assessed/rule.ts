import { rule } from "../../../src/rule.js";

export const returnRiskNotAssessed = rule({
  id: "return-risk-not-assessed",
  severity: "warning",
  source: [
    "Palermo Protocol, art. 8(2): with due regard for safety, and preferably voluntary",
    "OHCHR Recommended Principles and Guidelines, guideline 4.6",
  ],
  reads: [
    "assistance/safeReturn/riskAssessed",
    "assistance/safeReturn/voluntary",
  ],
  types: ["assistance"],
  check({ safeReturn }, found) {
    if (safeReturn === undefined) return;
    if (safeReturn.riskAssessed === false) found("/safeReturn/riskAssessed");
    if (safeReturn.voluntary === false) found("/safeReturn/voluntary");
  },
});
