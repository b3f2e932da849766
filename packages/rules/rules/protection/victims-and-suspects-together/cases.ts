import { ID, aPerson, aSuspect, aVictim, anEvent, held, records, urn, type RuleCases } from "@tipx/records";

export const cases: RuleCases = records(
  [aPerson, held("identity", { person: ID.person }), anEvent(), aVictim()],
  [
    aPerson,
    held("person", {}),
    held("identity", { person: ID.person }),
    held("identity", { id: urn(40), person: ID.suspectPerson }),
    anEvent(),
    aVictim(),
    aSuspect({ person: ID.suspectPerson }),
  ],
  "/records",
);
