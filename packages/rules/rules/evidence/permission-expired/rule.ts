import { isBefore } from "../../../src/dates.js";
import { rule } from "../../../src/rule.js";

export const permissionExpired = rule({
  id: "permission-expired",
  severity: { strict: "warning" },
  source: [
    "Recommendation 4 of the 12th China-ASEAN Prosecutors-General Conference, 2019",
    { instrument: "un-untoc", provision: "art-18" },
    "art. 18(19): limits of use",
  ],
  reads: ["*/provenance/recordedAt", "evidence-item/permissions/*/until"],
  types: ["evidence-item"],
  check({ permissions, provenance: { recordedAt } }, found) {
    for (const [n, { until }] of permissions.entries())
      if (until !== undefined && isBefore(until, recordedAt)) found(`/permissions/${n}/until`);
  },
});
