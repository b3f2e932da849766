import { rule } from "../../../src/rule.js";

export const involvementTwice = rule({
  id: "involvement-twice",
  severity: "warning",
  source: ["TIPX records: involvement", "CTDC: one row for a victim and an event"],
  reads: ["involvement/event", "involvement/person", "involvement/role"],
  types: ["bundle"],
  needs: "involvement",
  across(bundle, found, index) {
    const seen = new Set<string>();
    for (const {
      at,
      record: { person, event, role },
    } of index.of("involvement")) {
      const key = `${person} ${event} ${role}`;
      if (seen.has(key)) found(`/records/${at}`);
      seen.add(key);
    }
  },
});
