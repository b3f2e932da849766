import { ANY, rule } from "../../../src/rule.js";
import { SIGN } from "../../../src/text/signs.js";

export const publicFreeText = rule({
  id: "public-free-text",
  severity: { "public-release": "error" },
  source: [
    "Palermo Protocol, art. 6(1)",
    "OCHA Data Responsibility Guidelines: free text is reviewed or removed before release",
  ],
  reads: ["every-text"],
  types: ANY,
  signs: SIGN.notPublic,
});
