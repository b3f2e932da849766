import { rule } from "../../../src/rule.js";

export const findingClosedContradiction = rule({
  id: "finding-closed-contradiction",
  severity: "error",
  source: ["TIPX measures: findings-closed"],
  reads: ["monitoring-report/findings/*/closed", "monitoring-report/findings/*/closedOn"],
  types: ["monitoring-report"],
  check({ findings }, found) {
    if (findings === undefined) return;
    for (let n = 0; n < findings.length; n++)
      if (findings[n]?.closed !== true && findings[n]?.closedOn !== undefined)
        found(`/findings/${n}/closedOn`);
  },
});
