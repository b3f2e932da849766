import { rule } from "../../../src/rule.js";

export const publicCitation = rule({
  id: "public-citation",
  severity: { "public-release": "error" },
  source: ["OCHA Data Responsibility Guidelines: linkage to other data"],
  reads: ["joint-report/statements/*/evidence", "joint-report/statements/*/records"],
  types: ["joint-report"],
  check({ statements }, found) {
    for (const [n, { evidence, records }] of statements.entries()) {
      if (evidence !== undefined) found(`/statements/${n}/evidence`);
      if (records !== undefined) found(`/statements/${n}/records`);
    }
  },
});
