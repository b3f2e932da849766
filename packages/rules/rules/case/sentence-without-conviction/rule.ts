import { rule } from "../../../src/rule.js";

const CONVICTED: ReadonlySet<string> = /* @__PURE__ */ new Set(["convicted", "convicted-of-other-offence"]);

export const sentenceWithoutConviction = rule({
  id: "sentence-without-conviction",
  severity: "error",
  source: ["International Covenant on Civil and Political Rights, art. 14(2)"],
  reads: ["case/charges/*/outcome", "case/charges/*/sentences/*/kind"],
  types: ["case"],
  check({ charges }, found) {
    if (charges === undefined) return;
    for (let n = 0; n < charges.length; n++) {
      const { outcome, sentences } = charges[n] ?? {};
      if (typeof outcome !== "string" || CONVICTED.has(outcome) || sentences === undefined) continue;
      for (let at = 0; at < sentences.length; at++) {
        const kind = sentences[at]?.kind;
        // Such measures may be ordered without a conviction.
        if (typeof kind === "string" && kind !== "no-penalty" && kind !== "protective-or-educational-measure")
          found(`/charges/${n}/sentences/${at}`);
      }
    }
  },
});
