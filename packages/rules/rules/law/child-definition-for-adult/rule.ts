import { rule } from "../../../src/rule.js";
import { ageOf } from "../../../src/age.js";
import { type Cited, definitionOf } from "../../../src/law/lookup.js";
import { isVictim } from "../shared.js";

export const childDefinitionForAdult = rule({
  id: "child-definition-for-adult",
  severity: "warning",
  source: ["Palermo Protocol, art. 3(a) and (c)"],
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
    // Beside the definition for adults it does no harm.
    for (let n = 0; n < definitionApplied.length; n++)
      if (definitionOf(definitionApplied[n] as Cited)?.child === false) return;
    for (let n = 0; n < definitionApplied.length; n++)
      if (definitionOf(definitionApplied[n] as Cited)?.child) found(`/definitionApplied/${n}`);
  },
});
