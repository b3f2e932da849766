import { aCase, anEvent, aPerson, aSuspect, charge, ID, records, urn, type RuleCases } from "@tipx/records";

/** A case about some of two events, and a charge against a suspect in the first. */
const bundle = (...events: string[]) => [
  aPerson,
  anEvent(),
  anEvent({ id: urn(41) }),
  aSuspect(),
  aCase({ events, charges: [charge({})] }),
];

export const cases: RuleCases = {
  ...records(bundle(urn(41), ID.event), bundle(urn(41)), "/records/4/charges/0/accused"),
  keeps: [["/records", bundle(ID.event)]],
};
