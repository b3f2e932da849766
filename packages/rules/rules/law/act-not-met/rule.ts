import { type Cited, definitionOf } from "../../../src/law/lookup.js";
import { rule } from "../../../src/rule.js";
import { noneNamed } from "../elements.js";
import { isVictim } from "../victims.js";

export const actNotMet = rule({
  id: "act-not-met",
  severity: "warning",
  source: [
    { instrument: "un-palermo-tip-protocol", provision: "art-3-a" },
    { instrument: "un-palermo-tip-protocol", provision: "art-3-c" },
    "the definitions of national law as the register records them",
  ],
  reads: [
    "event/acts",
    "involvement/definitionApplied/*/instrument",
    "involvement/definitionApplied/*/provision",
    "involvement/event",
    "involvement/role",
  ],
  types: ["bundle"],
  needs: "involvement",
  across(bundle, found, index) {
    for (const {
      at,
      record: { role, event, definitionApplied = [] },
    } of index.of("involvement")) {
      if (!isVictim(role)) continue;
      const acts = index.get("event", event)?.acts;
      for (const [n, cited] of definitionApplied.entries()) {
        const definition = definitionOf(cited as Cited);
        if (definition && noneNamed("acts", acts, definition.acts))
          found(`/records/${at}/definitionApplied/${n}`, { elements: ["act"] });
      }
    }
  },
});
