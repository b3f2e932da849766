import { ANY, rule } from "../../../src/rule.js";
import { SIGN } from "../../../src/text/signs.js";

export const decomposedText = rule({
  id: "decomposed-text",
  severity: { strict: "warning" },
  source: ["Unicode Standard Annex 15, Unicode Normalization Forms"],
  reads: ["every-text"],
  types: ANY,
  signs: SIGN.decomposed,
});
