import { ANY, rule } from "../../../src/rule.js";
import { SIGN } from "../../../src/text/signs.js";

export const khmerOrder = rule({
  id: "khmer-order",
  severity: "warning",
  source: [
    "Khmer Encoding Structure, Institute of Digital Research and Innovation, Cambodia",
    "Unicode Standard, section 16.4",
  ],
  reads: ["every-text"],
  types: ANY,
  signs: SIGN.khmerOrder,
});
