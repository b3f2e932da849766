import { rule } from "../../../src/rule.js";
import { referencesOf } from "../../../src/references-of.js";

export const referenceWrongType = rule({
  id: "reference-wrong-type",
  severity: "error",
  source: ["TIPX records: references"],
  reads: ["every-reference"],
  types: ["bundle"],
  across(bundle, found, index) {
    let params = { expected: "", found: "" };
    referencesOf(
      bundle,
      (to, expected) => {
        if (expected === "" || !index.has(to) || index.has(to, expected)) return false;
        params = { expected, found: index.typeOf(to) ?? "" };
        return true;
      },
      (pointer) => found(pointer, params),
    );
  },
});
