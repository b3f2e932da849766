import { ageOf } from "../../../src/age.js";
import { type Cited, definitionOf } from "../../../src/law/lookup.js";
import { rule } from "../../../src/rule.js";
import { isVictim } from "../victims.js";

export const childDefinitionForAdult = rule({
  id: "child-definition-for-adult",
  severity: "warning",
  source: [
    { instrument: "un-palermo-tip-protocol", provision: "art-3-a" },
    { instrument: "un-palermo-tip-protocol", provision: "art-3-c" },
  ],
  reads: [
    "involvement/ageAtStart",
    "involvement/ageBandAtStart",
    "involvement/childAtEntry",
    "involvement/childAtExploitation",
    "involvement/definitionApplied/*/instrument",
    "involvement/definitionApplied/*/provision",
    "involvement/role",
  ],
  types: ["involvement"],
  check(record, found) {
    const { definitionApplied, role } = record;
    if (definitionApplied === undefined || !isVictim(role) || ageOf(record) !== "adult") return;
    // Together with a definition for adults, one for children does no harm.
    for (let n = 0; n < definitionApplied.length; n++)
      if (definitionOf(definitionApplied[n] as Cited)?.child === false) return;
    for (let n = 0; n < definitionApplied.length; n++)
      if (definitionOf(definitionApplied[n] as Cited)?.child) found(`/definitionApplied/${n}`);
  },
});
