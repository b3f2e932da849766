import { rule } from "../../../src/rule.js";
import { references } from "../../../src/generated/visits.js";

export const referenceUnresolved = rule({
  id: "reference-unresolved",
  severity: "error",
  source: ["TIPX records: bundle"],
  reads: ["every-reference"],
  types: ["bundle"],
  across(bundle, found, index) {
    for (const [at, record] of bundle.records.entries())
      references[record.type]?.(
        record,
        (to: string) => (index.typeOf(to) === undefined ? 1 : 0),
        (pointer) => found(`/records/${at}${pointer}`),
      );
  },
});
