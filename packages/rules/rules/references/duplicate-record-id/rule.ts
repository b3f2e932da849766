import { rule } from "../../../src/rule.js";

export const duplicateRecordId = rule({
  id: "duplicate-record-id",
  severity: "error",
  source: ["TIPX records: id"],
  reads: [],
  types: ["bundle"],
  across(bundle, found) {
    const seen = new Set<string>([bundle.id]);
    for (const [at, { id }] of bundle.records.entries()) {
      if (seen.has(id)) found(`/records/${at}/id`);
      seen.add(id);
    }
  },
});
