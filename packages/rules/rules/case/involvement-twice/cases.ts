import { anEvent, aPerson, aSuspect, aVictim, held, ID, records, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  // One person in two roles.
  ...records(
    [aPerson, anEvent(), aVictim(), aSuspect()],
    [aPerson, anEvent(), aVictim(), aVictim({ id: ID.presumed })],
    "/records/3",
  ),
  keeps: [
    [
      "/records",
      [
        aPerson,
        held("person", { id: ID.suspectPerson }),
        anEvent(),
        aVictim(),
        aVictim({ id: ID.presumed, person: ID.suspectPerson }),
      ],
    ],
  ],
};
