import { ANY, rule } from "../../../src/rule.js";
import { SIGN } from "../../../src/text/signs.js";

export const characterOfNoScript = rule({
  id: "character-of-no-script",
  severity: "warning",
  source: ["Unicode Standard, chapter 23: private-use characters and tag characters"],
  reads: ["every-text"],
  types: ANY,
  signs: SIGN.noLetter,
});
