import { rule } from "../../../src/rule.js";

const BEFORE_JUDGEMENT: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "under-investigation",
  "charged",
  "on-trial",
]);
/** `not-punished-as-victim` is not one of them: a victim may be spared punishment at any stage. */
const OF_JUDGEMENT: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "convicted",
  "convicted-of-other-offence",
  "acquitted",
]);

export const outcomeBeforeJudgement = rule({
  id: "outcome-before-judgement",
  severity: "error",
  source: ["International Covenant on Civil and Political Rights, art. 14(2)", "ICCS: persons convicted"],
  reads: ["case/charges/*/outcome", "case/charges/*/stage"],
  types: ["case"],
  check({ charges }, found) {
    if (charges === undefined) return;
    for (let n = 0; n < charges.length; n++) {
      const { stage, outcome } = charges[n] ?? {};
      if (typeof outcome === "string" && OF_JUDGEMENT.has(outcome) && BEFORE_JUDGEMENT.has(stage ?? ""))
        found(`/charges/${n}/outcome`);
    }
  },
});
