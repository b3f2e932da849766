import { rule } from "../../../src/rule.js";

export const statesNotContacted = rule({
  id: "states-not-contacted",
  severity: { strict: "warning" },
  source: ["TIPX measures: implicated-states-contacted"],
  reads: [
    "case/implicatedStates/*/contactedOn",
    "case/implicatedStates/*/country",
    "case/jurisdiction",
    "case/kind",
  ],
  types: ["case"],
  check({ kind, jurisdiction, implicatedStates = [] }, found) {
    if (kind !== "criminal") return;
    // The state that prosecutes need not contact itself.
    for (const [n, { country, contactedOn }] of implicatedStates.entries())
      if (country !== jurisdiction && contactedOn === undefined) found(`/implicatedStates/${n}`);
  },
});
