import { ANY, rule } from "../../../src/rule.js";
import { PERSONAL } from "../../../src/text/signs.js";

export const likelyPersonalData = rule({
  id: "likely-personal-data",
  severity: { default: "warning", strict: "error", "public-release": "error" },
  source: [
    { instrument: "un-palermo-tip-protocol", provision: "art-6" },
    "art. 6(1): privacy and identity of victims",
    "IOM Data Protection Manual, principle of confidentiality",
  ],
  reads: ["every-text"],
  types: ANY,
  signs: PERSONAL.reduce((all, [sign]) => all | sign, 0),
  params: (signs) => ({ kinds: PERSONAL.flatMap(([sign, kind]) => ((signs & sign) !== 0 ? [kind] : [])) }),
});
