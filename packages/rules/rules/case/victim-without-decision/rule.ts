import { plain } from "../../../src/dates.js";
import { rule } from "../../../src/rule.js";

export const victimWithoutDecision = rule({
  id: "victim-without-decision",
  severity: { strict: "warning" },
  source: [{ instrument: "asean-actip-2015", provision: "art-14" }],
  reads: [
    "involvement/event",
    "involvement/person",
    "involvement/role",
    "status-decision/event",
    "status-decision/person",
    "status-decision/status",
  ],
  types: ["bundle"],
  needs: "involvement",
  across(bundle, found, index) {
    const decided = new Set<string>();
    for (const {
      record: { person, event, status },
    } of index.of("status-decision"))
      // One that names no event may be about any of the person's.
      if (status === "identified") decided.add(event === undefined ? person : `${person} ${event}`);
    for (const {
      at,
      record: { person, event, role },
    } of index.of("involvement"))
      if (plain(role) === "identified-victim" && !decided.has(person) && !decided.has(`${person} ${event}`))
        found(`/records/${at}`);
  },
});
