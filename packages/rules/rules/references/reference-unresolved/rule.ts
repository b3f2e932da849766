import { rule } from "../../../src/rule.js";
import { referencesOf } from "../../../src/references-of.js";

export const referenceUnresolved = rule({
  id: "reference-unresolved",
  severity: "error",
  source: ["TIPX records: bundle"],
  reads: ["every-reference"],
  types: ["bundle"],
  across(bundle, found, index) {
    referencesOf(bundle, (to) => !index.has(to), found);
  },
});
