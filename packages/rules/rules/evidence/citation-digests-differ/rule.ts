import type { Digest } from "@tipx/json-schema";
import { rule } from "../../../src/rule.js";

export const citationDigestsDiffer = rule({
  id: "citation-digests-differ",
  severity: "error",
  source: ["Recommendation 4 of the 12th China-ASEAN Prosecutors-General Conference, 2019"],
  reads: [
    "joint-report/statements/*/evidence/*/digest/algorithm",
    "joint-report/statements/*/evidence/*/digest/value",
    "joint-report/statements/*/evidence/*/record",
    "joint-report/statements/*/records/*/digest/algorithm",
    "joint-report/statements/*/records/*/digest/value",
    "joint-report/statements/*/records/*/record",
  ],
  types: ["joint-report"],
  check({ statements }, found) {
    if (statements.length < 2) return;
    const seen = new Map<string, Digest>();
    for (const [n, statement] of statements.entries())
      for (const list of ["evidence", "records"] as const)
        for (const [at, { record, digest }] of (statement[list] ?? []).entries()) {
          if (digest === undefined) continue;
          const known = seen.get(record);
          if (known === undefined) seen.set(record, digest);
          // Digests of two functions cannot be compared.
          else if (known.algorithm === digest.algorithm && known.value !== digest.value)
            found(`/statements/${n}/${list}/${at}/digest`);
        }
  },
});
