import type { Involvement } from "@tipx/json-schema";
import { rule } from "../../../src/rule.js";

export const involvementTwice = rule({
  id: "involvement-twice",
  severity: "warning",
  source: ["TIPX records: involvement", "CTDC: one row for a victim and an event"],
  reads: ["involvement/event", "involvement/person", "involvement/role"],
  types: ["bundle"],
  needs: "involvement",
  across(bundle, found, index) {
    // Of those alike the one with the first id may stay: the order of the records decides nothing.
    const first = new Map<string, string>();
    const keyOf = ({ person, event, role }: Involvement): string => `${person} ${event} ${role}`;
    for (const { record } of index.of("involvement")) {
      const [key, { id }] = [keyOf(record), record];
      const known = first.get(key);
      if (known === undefined || id < known) first.set(key, id);
    }
    for (const { at, record } of index.of("involvement"))
      if (first.get(keyOf(record)) !== record.id) found(`/records/${at}`);
  },
});
