import { ANY, rule } from "../../../src/rule.js";
import { SIGN } from "../../../src/text/signs.js";

export const spreadsheetValue = rule({
  id: "spreadsheet-value",
  severity: "warning",
  source: [
    "Ziemann, Eren and El-Osta, Gene name errors are widespread in the scientific literature, Genome Biology 17:177 (2016)",
  ],
  reads: ["every-text"],
  types: ANY,
  signs: SIGN.spreadsheet,
});
