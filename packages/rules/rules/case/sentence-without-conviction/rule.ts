import { rule } from "../../../src/rule.js";

/** Stages at which no court can have convicted yet, whatever the outcome says or leaves open. */
const BEFORE_JUDGEMENT: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "under-investigation",
  "charged",
  "on-trial",
]);
const CONVICTED: ReadonlySet<string> = /* @__PURE__ */ new Set(["convicted", "convicted-of-other-offence"]);

export const sentenceWithoutConviction = rule({
  id: "sentence-without-conviction",
  severity: "error",
  source: ["International Covenant on Civil and Political Rights, art. 14(2)"],
  reads: ["case/charges/*/outcome", "case/charges/*/sentences/*/kind", "case/charges/*/stage"],
  types: ["case"],
  check({ charges }, found) {
    if (charges === undefined) return;
    for (let n = 0; n < charges.length; n++) {
      const { stage, outcome, sentences } = charges[n] ?? {};
      if (sentences === undefined) continue;
      // A conviction at such a stage breaks outcome-before-judgement.
      if (typeof outcome === "string" ? CONVICTED.has(outcome) : !BEFORE_JUDGEMENT.has(stage ?? "")) continue;
      for (let at = 0; at < sentences.length; at++) {
        const kind = sentences[at]?.kind;
        // Such measures may be ordered without a conviction.
        if (typeof kind === "string" && kind !== "no-penalty" && kind !== "protective-or-educational-measure")
          found(`/charges/${n}/sentences/${at}`);
      }
    }
  },
});
