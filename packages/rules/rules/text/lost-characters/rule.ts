import { ANY, rule } from "../../../src/rule.js";
import { SIGN } from "../../../src/text/signs.js";

export const lostCharacters = rule({
  id: "lost-characters",
  severity: { default: "warning", strict: "error", "public-release": "error" },
  source: ["Unicode Standard, section 23.8: U+FFFD REPLACEMENT CHARACTER", "WHATWG Encoding Standard"],
  reads: ["every-text"],
  types: ANY,
  signs: SIGN.lost,
});
