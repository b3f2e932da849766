import { anEvent, aPerson, aSuspect, aVictim, held, ID, records, urn, type RuleCases } from "@tipx/records";

const identityOfVictim = held("identity", { person: ID.person });
const identityOfSuspect = held("identity", { id: urn(40), person: ID.suspectPerson });
const persons = [aPerson, held("person", {})];
const roles = [anEvent(), aVictim(), aSuspect({ person: ID.suspectPerson })];

export const cases: RuleCases = {
  ...records(
    // The suspect is in the bundle without a name.
    [...persons, identityOfVictim, ...roles],
    [...persons, identityOfVictim, identityOfSuspect, ...roles],
    "/records",
  ),
  keeps: [["/records", [aPerson, identityOfVictim, anEvent(), aVictim()]]],
};
