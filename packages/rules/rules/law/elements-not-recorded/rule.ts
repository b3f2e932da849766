import { ageOf } from "../../../src/age.js";
import { rule } from "../../../src/rule.js";
import { isVictim } from "../victims.js";

export const elementsNotRecorded = rule({
  id: "elements-not-recorded",
  severity: "warning",
  source: [
    { instrument: "un-palermo-tip-protocol", provision: "art-3-a" },
    { instrument: "un-palermo-tip-protocol", provision: "art-3-c" },
  ],
  reads: [
    "event/acts",
    "event/intendedExploitation",
    "event/realisedExploitation",
    "involvement/ageAtStart",
    "involvement/ageBandAtStart",
    "involvement/childAtEntry",
    "involvement/childAtExploitation",
    "involvement/definitionApplied",
    "involvement/event",
    "involvement/means",
    "involvement/role",
  ],
  types: ["bundle"],
  needs: "involvement",
  across(bundle, found, index) {
    for (const { at, record } of index.of("involvement")) {
      if (!isVictim(record.role) || record.definitionApplied === undefined) continue;
      const event = index.get("event", record.event);
      if (event === undefined) continue;
      const missing: string[] = [];
      if (event.acts === undefined) missing.push("act");
      // An unknown age is treated as a child's, for whom no means is needed.
      if (ageOf(record) === "adult" && record.means === undefined) missing.push("means");
      if (event.intendedExploitation === undefined && event.realisedExploitation === undefined)
        missing.push("purpose");
      if (missing.length > 0) found(`/records/${at}`, { elements: missing });
    }
  },
});
