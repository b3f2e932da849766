import { rule } from "../../../src/rule.js";

/** Purposes that look at groups, and so need nobody's name. */
const FOR_GROUPS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "statistics",
  "research",
  "monitoring-evaluation",
]);

export const identityForStatistics = rule({
  id: "identity-for-statistics",
  severity: { strict: "warning" },
  source: ["IOM Data Protection Manual, principles of specified purpose and of confidentiality"],
  reads: ["*/handling/purposes"],
  types: ["identity"],
  check({ handling: { purposes } }, found) {
    for (const [n, purpose] of purposes.entries())
      if (FOR_GROUPS.has(purpose)) found(`/handling/purposes/${n}`);
  },
});
