import { ANY, rule } from "../../../src/rule.js";
import { SIGN } from "../../../src/text/signs.js";

export const blankText = rule({
  id: "blank-text",
  severity: "error",
  source: ["TIPX records: encodings", "Unicode Standard: White_Space and Default_Ignorable_Code_Point"],
  reads: ["every-text"],
  types: ANY,
  signs: SIGN.blank,
});
