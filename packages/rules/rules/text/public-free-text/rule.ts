import { READS_PUBLIC_DATA } from "../../../src/public-data.js";
import { ANY, rule } from "../../../src/rule.js";
import { SIGN } from "../../../src/text/signs.js";

export const publicFreeText = rule({
  id: "public-free-text",
  severity: { "public-release": "error" },
  source: [
    { instrument: "un-palermo-tip-protocol", provision: "art-6" },
    "art. 6(1): privacy and identity of victims",
    "OCHA Data Responsibility Guidelines: free text is reviewed or removed before release",
  ],
  reads: ["every-text", ...READS_PUBLIC_DATA],
  sparesPublicData: true,
  types: ANY,
  signs: SIGN.notPublic,
});
