import { anEvent, aPerson, aVictim, records, urn, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  // The person stands behind the record that refers to it.
  ...records(
    [aVictim(), anEvent(), aPerson],
    [aVictim({ person: urn(99) }), anEvent(), aPerson],
    "/records/0/person",
  ),
  keeps: [["/records", [aPerson, anEvent(), aVictim()]]],
};
