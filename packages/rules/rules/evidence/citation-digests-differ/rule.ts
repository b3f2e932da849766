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
    // Digests of two functions cannot be compared: the first of each function is kept.
    const seen = new Map<string, string>();
    for (const [n, statement] of statements.entries())
      for (const list of ["evidence", "records"] as const)
        for (const [at, { record, digest }] of (statement[list] ?? []).entries()) {
          if (digest === undefined) continue;
          const key = `${digest.algorithm} ${record}`;
          const known = seen.get(key);
          if (known === undefined) seen.set(key, digest.value);
          else if (known !== digest.value) found(`/statements/${n}/${list}/${at}/digest`);
        }
  },
});
