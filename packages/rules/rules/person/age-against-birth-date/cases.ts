import { aPerson, held, ID, records, type RuleCases } from "@tipx/records";

/** A person who was 34 in November 2025, when it was recorded, with the year of birth that the identity gives. */
const bornIn = (birthDate: string) => [
  { ...aPerson, age: 34 },
  held("identity", { person: ID.person, birthDate }),
];

export const cases: RuleCases = {
  ...records(bornIn("1990"), bornIn("1989"), "/records/1/birthDate"),
  keeps: [["/records", bornIn("1991")]],
};
