import { rule } from "../../../src/rule.js";

export const finalWithoutOutcome = rule({
  id: "final-without-outcome",
  severity: { strict: "warning" },
  source: ["ICCS: disposition", "UNODC GLOTIP questionnaire: convictions by year"],
  reads: ["case/charges/*/finalOn", "case/charges/*/outcome", "case/charges/*/stage"],
  types: ["case"],
  check({ charges = [] }, found) {
    for (const [n, { stage, outcome, finalOn }] of charges.entries())
      if (stage === "final" && (outcome === undefined || finalOn === undefined)) found(`/charges/${n}`);
  },
});
