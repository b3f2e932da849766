import { rule } from "../../../src/rule.js";

export const relationshipAcrossEvents = rule({
  id: "relationship-across-events",
  severity: "error",
  source: ["TIPX records: involvement"],
  reads: ["involvement/event", "involvement/relationships/*/to"],
  types: ["bundle"],
  needs: "involvement",
  across(bundle, found, index) {
    for (const {
      at,
      record: { event, relationships = [] },
    } of index.of("involvement"))
      for (const [n, { to }] of relationships.entries()) {
        const other = index.get("involvement", to);
        if (other !== undefined && other.event !== event) found(`/records/${at}/relationships/${n}/to`);
      }
  },
});
