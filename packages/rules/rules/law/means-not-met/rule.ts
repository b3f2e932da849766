import { ageOf } from "../../../src/age.js";
import { type Cited, definitionOf } from "../../../src/law/lookup.js";
import { rule } from "../../../src/rule.js";
import { noneNamed } from "../elements.js";
import { isVictim } from "../victims.js";

export const meansNotMet = rule({
  id: "means-not-met",
  severity: "warning",
  source: [
    { instrument: "un-palermo-tip-protocol", provision: "art-3-a" },
    "the definitions of national law as the register records them",
  ],
  reads: [
    "involvement/ageAtStart",
    "involvement/ageBandAtStart",
    "involvement/childAtEntry",
    "involvement/childAtExploitation",
    "involvement/definitionApplied/*/instrument",
    "involvement/definitionApplied/*/provision",
    "involvement/means",
    "involvement/role",
  ],
  types: ["involvement"],
  check(record, found) {
    const { definitionApplied, means, role } = record;
    if (
      definitionApplied === undefined ||
      means === undefined ||
      !isVictim(role) ||
      ageOf(record) !== "adult"
    )
      return;
    for (let n = 0; n < definitionApplied.length; n++) {
      const definition = definitionOf(definitionApplied[n] as Cited);
      if (definition && noneNamed("means", means, definition.means))
        found(`/definitionApplied/${n}`, { elements: ["means"] });
    }
  },
});
