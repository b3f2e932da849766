import { rule } from "../../../src/rule.js";

export const finalDateContradiction = rule({
  id: "final-date-contradiction",
  severity: { default: "warning", strict: "error", "public-release": "warning" },
  source: ["UNODC GLOTIP questionnaire: convictions by year"],
  reads: ["case/charges/*/finalOn", "case/charges/*/stage"],
  types: ["case"],
  check({ charges }, found) {
    if (charges === undefined) return;
    for (let n = 0; n < charges.length; n++)
      if (charges[n]?.finalOn !== undefined && charges[n]?.stage !== "final") found(`/charges/${n}/finalOn`);
  },
});
