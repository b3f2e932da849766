import { ANY, rule } from "../../../src/rule.js";
import { SIGN } from "../../../src/text/signs.js";

export const mixedScriptWord = rule({
  id: "mixed-script-word",
  severity: "warning",
  source: ["Unicode Technical Standard 39, Unicode Security Mechanisms"],
  reads: ["every-text"],
  types: ANY,
  signs: SIGN.mixedScript,
});
