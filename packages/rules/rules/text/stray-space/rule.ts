import { ANY, rule } from "../../../src/rule.js";
import { SIGN } from "../../../src/text/signs.js";

export const straySpace = rule({
  id: "stray-space",
  severity: "warning",
  source: ["Unicode Standard, section 6.2: space characters"],
  reads: ["every-text"],
  types: ANY,
  signs: SIGN.straySpace,
});
