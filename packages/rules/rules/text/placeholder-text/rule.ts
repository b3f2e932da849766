import { ANY, rule } from "../../../src/rule.js";
import { SIGN } from "../../../src/text/signs.js";

export const placeholderText = rule({
  id: "placeholder-text",
  severity: "warning",
  source: ["TIPX records: encodings"],
  reads: ["every-text"],
  types: ANY,
  signs: SIGN.placeholder,
});
