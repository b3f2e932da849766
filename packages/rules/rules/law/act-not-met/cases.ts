import { PALERMO, aPerson, aVictim, anEvent, records, type RuleCases } from "@tipx/records";

export const cases: RuleCases = records(
  [
    aPerson,
    anEvent({ acts: ["harbouring"], realisedExploitation: ["servitude"] }),
    aVictim({ definitionApplied: [{ instrument: PALERMO, provision: "art-3-c" }] }),
  ],
  [
    aPerson,
    anEvent({ acts: ["sale-or-exchange"], realisedExploitation: ["servitude"] }),
    aVictim({ definitionApplied: [{ instrument: PALERMO, provision: "art-3-c" }] }),
  ],
  "/records/2/definitionApplied/0",
);
