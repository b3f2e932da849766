import { rule } from "../../../src/rule.js";

export const relationshipToItself = rule({
  id: "relationship-to-itself",
  severity: "error",
  source: ["TIPX records: involvement"],
  reads: ["involvement/relationships/*/to"],
  types: ["involvement"],
  check({ id, relationships }, found) {
    if (relationships === undefined) return;
    for (let n = 0; n < relationships.length; n++)
      if (relationships[n]?.to === id) found(`/relationships/${n}/to`);
  },
});
