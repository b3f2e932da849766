import { ID, aCase, aPerson, aSuspect, anEvent, charge, records, urn, type RuleCases } from "@tipx/records";

export const cases: RuleCases = records(
  [
    aPerson,
    anEvent(),
    anEvent({ id: urn(41) }),
    aSuspect(),
    aCase({ events: [ID.event], charges: [charge({})] }),
  ],
  [
    aPerson,
    anEvent(),
    anEvent({ id: urn(41) }),
    aSuspect(),
    aCase({ events: [urn(41)], charges: [charge({})] }),
  ],
  "/records/4/charges/0/accused",
);
