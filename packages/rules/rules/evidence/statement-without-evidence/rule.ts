import { rule } from "../../../src/rule.js";

export const statementWithoutEvidence = rule({
  id: "statement-without-evidence",
  severity: { strict: "warning" },
  source: ["Recommendation 4 of the 12th China-ASEAN Prosecutors-General Conference, 2019"],
  reads: ["joint-report/statements/*/evidence", "joint-report/statements/*/records"],
  types: ["joint-report"],
  check({ statements }, found) {
    for (const [n, { evidence, records }] of statements.entries())
      if (evidence === undefined && records === undefined) found(`/statements/${n}`);
  },
});
