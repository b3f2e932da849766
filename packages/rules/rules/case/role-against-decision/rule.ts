import { isBefore } from "../../../src/dates.js";
import { rule } from "../../../src/rule.js";

export const roleAgainstDecision = rule({
  id: "role-against-decision",
  severity: "warning",
  source: [{ instrument: "coe-cets-197", provision: "art-10" }, "TIPX records: status-decision"],
  reads: [
    "involvement/person",
    "involvement/role",
    "status-decision/decidedOn",
    "status-decision/person",
    "status-decision/status",
  ],
  types: ["bundle"],
  needs: "status-decision",
  across(bundle, found, index) {
    // The last decision on each person. Of two whose dates do not tell which came first, it is the one that stands later.
    const last = new Map<string, { readonly status: string; readonly on: string }>();
    for (const {
      record: { person, status, decidedOn },
    } of index.of("status-decision")) {
      const known = last.get(person);
      if (known === undefined || !isBefore(decidedOn, known.on)) last.set(person, { status, on: decidedOn });
    }
    for (const {
      at,
      record: { person, role },
    } of index.of("involvement")) {
      const status = last.get(person)?.status;
      if (role === "identified-victim" && (status === "not-identified" || status === "withdrawn"))
        found(`/records/${at}/role`);
    }
  },
});
