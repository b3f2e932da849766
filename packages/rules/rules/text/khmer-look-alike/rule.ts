import { rule } from "../../../src/rule.js";
import { SIGN } from "../../../src/text/signs.js";

export const khmerLookAlike = rule({
  id: "khmer-look-alike",
  severity: { strict: "warning" },
  source: [
    "Unicode Standard, section 16.4",
    "Khmer Encoding Structure, Institute of Digital Research and Innovation, Cambodia",
  ],
  reads: ["every-text"],
  types: ["identity"],
  signs: SIGN.khmerLookAlike,
});
