import { aDecision, aPerson, held, ID, records, type RuleCases } from "@tipx/records";

/** A decision of March 2025 on a person, with the date of birth that the identity gives. */
const bornIn = (birthDate: string) => [
  aPerson,
  held("identity", { person: ID.person, birthDate }),
  aDecision(90, { decidedOn: "2025-03" }),
];

export const cases: RuleCases = {
  ...records(bornIn("2025"), bornIn("2025-04"), "/records/2/decidedOn"),
  keeps: [["/records", bornIn("1991")]],
};
