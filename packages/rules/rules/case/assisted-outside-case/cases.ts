import { ID, aCase, aPerson, aVictim, anEvent, held, records, type RuleCases } from "@tipx/records";

export const cases: RuleCases = records(
  [
    aPerson,
    held("person", {}),
    anEvent(),
    aVictim(),
    aCase({ involvements: [ID.involvement] }),
    held("assistance", { person: ID.person, case: ID.case }),
  ],
  [
    aPerson,
    held("person", {}),
    anEvent(),
    aVictim(),
    aCase({ involvements: [ID.involvement] }),
    held("assistance", { person: ID.suspectPerson, case: ID.case }),
  ],
  "/records/5/person",
);
