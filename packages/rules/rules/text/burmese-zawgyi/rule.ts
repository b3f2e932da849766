import { ANY, rule } from "../../../src/rule.js";
import { SIGN } from "../../../src/text/signs.js";

export const burmeseZawgyi = rule({
  id: "burmese-zawgyi",
  severity: "warning",
  source: ["Unicode FAQ, Myanmar scripts and languages"],
  reads: ["every-text"],
  types: ANY,
  signs: SIGN.zawgyi,
});
