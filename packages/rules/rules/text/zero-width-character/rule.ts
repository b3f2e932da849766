import { ANY, rule } from "../../../src/rule.js";
import { SIGN } from "../../../src/text/signs.js";

export const zeroWidthCharacter = rule({
  id: "zero-width-character",
  severity: "warning",
  source: ["Unicode Technical Standard 39, Unicode Security Mechanisms", "Unicode Standard, chapter 23"],
  reads: ["every-text"],
  types: ANY,
  signs: SIGN.zeroWidth,
});
