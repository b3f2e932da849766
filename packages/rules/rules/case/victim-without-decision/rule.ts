import { plain } from "../../../src/dates.js";
import { rule } from "../../../src/rule.js";

export const victimWithoutDecision = rule({
  id: "victim-without-decision",
  severity: { strict: "warning" },
  source: [{ instrument: "asean-actip-2015", provision: "art-14" }],
  reads: ["involvement/person", "involvement/role", "status-decision/person", "status-decision/status"],
  types: ["bundle"],
  needs: "involvement",
  across(bundle, found, index) {
    const decided = new Set(
      index
        .of("status-decision")
        .flatMap(({ record: { person, status } }) => (status === "identified" ? [person] : [])),
    );
    for (const {
      at,
      record: { person, role },
    } of index.of("involvement"))
      if (plain(role) === "identified-victim" && !decided.has(person)) found(`/records/${at}`);
  },
});
