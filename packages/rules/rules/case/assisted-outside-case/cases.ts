import { aCase, anEvent, aPerson, aVictim, held, ID, records, type RuleCases } from "@tipx/records";

/** Two victims of one event, a case that names some of their involvements, and a person who is assisted in it. */
const bundle = (involvements: string[], person: string) => [
  aPerson,
  held("person", { id: ID.suspectPerson }),
  anEvent(),
  aVictim(),
  aVictim({ id: ID.presumed, person: ID.suspectPerson, role: "presumed-victim" }),
  aCase({ involvements }),
  held("assistance", { person, case: ID.case }),
];

export const cases: RuleCases = {
  ...records(
    bundle([ID.involvement, ID.presumed], ID.suspectPerson),
    bundle([ID.involvement], ID.suspectPerson),
    "/records/6/person",
  ),
  keeps: [["/records", bundle([ID.involvement], ID.person)]],
};
