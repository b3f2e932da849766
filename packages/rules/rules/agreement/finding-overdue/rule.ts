import { isBefore } from "../../../src/dates.js";
import { rule } from "../../../src/rule.js";

export const findingOverdue = rule({
  id: "finding-overdue",
  severity: { strict: "warning" },
  source: ["TIPX measures: findings-closed"],
  reads: [
    "*/provenance/recordedAt",
    "monitoring-report/findings/*/closed",
    "monitoring-report/findings/*/dueOn",
  ],
  types: ["monitoring-report"],
  check({ findings = [], provenance: { recordedAt } }, found) {
    for (const [n, { closed, dueOn }] of findings.entries())
      if (closed === false && dueOn !== undefined && isBefore(dueOn, recordedAt))
        found(`/findings/${n}/dueOn`);
  },
});
