import { anEvent, aPerson, aVictim, held, ID, records, type RuleCases } from "@tipx/records";

/** The victim of an event that ended in 2020, with the year of birth that the identity gives. */
const bornIn = (birthDate: string) => [
  aPerson,
  held("identity", { person: ID.person, birthDate }),
  anEvent({ period: { start: "2019", end: "2020" } }),
  aVictim(),
];

export const cases: RuleCases = {
  ...records(bornIn("2020"), bornIn("2021"), "/records/1/birthDate"),
  keeps: [["/records", bornIn("1991")]],
};
