import { rule } from "../../../src/rule.js";
import { references } from "../../../src/generated/visits.js";

export const referenceWrongType = rule({
  id: "reference-wrong-type",
  severity: "error",
  source: ["TIPX records: references"],
  reads: ["every-reference"],
  types: ["bundle"],
  across(bundle, found, index) {
    let params = { expected: "", found: "" };
    for (const [at, record] of bundle.records.entries())
      references[record.type]?.(
        record,
        (to: string, expected) => {
          const is = index.typeOf(to);
          if (expected === "" || is === undefined || is === expected) return 0;
          params = { expected, found: is };
          return 1;
        },
        (pointer) => found(`/records/${at}${pointer}`, params),
      );
  },
});
