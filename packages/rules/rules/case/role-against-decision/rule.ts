import { rule } from "../../../src/rule.js";
import { decisionsOn, last } from "../decisions.js";

const NO_VICTIM: ReadonlySet<string> = /* @__PURE__ */ new Set(["not-identified", "withdrawn"]);

export const roleAgainstDecision = rule({
  id: "role-against-decision",
  severity: "warning",
  source: [{ instrument: "coe-cets-197", provision: "art-10" }, "TIPX records: status-decision"],
  reads: [
    "involvement/event",
    "involvement/person",
    "involvement/role",
    "status-decision/decidedOn",
    "status-decision/event",
    "status-decision/person",
    "status-decision/reviews",
    "status-decision/status",
  ],
  types: ["bundle"],
  needs: "status-decision",
  across(bundle, found, index) {
    const decisions = decisionsOn(index);
    const known = new Map<ReturnType<typeof decisions>, ReturnType<typeof last>>();
    for (const { at, record } of index.of("involvement")) {
      if (record.role !== "identified-victim") continue;
      const made = decisions(record);
      const latest = known.get(made) ?? last(made);
      known.set(made, latest);
      if (latest.length > 0 && latest.every(({ status }) => NO_VICTIM.has(status)))
        found(`/records/${at}/role`);
    }
  },
});
