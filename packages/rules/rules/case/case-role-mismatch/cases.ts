import { aCase, aPerson, aSuspect, anEvent, charge, records, type RuleCases } from "@tipx/records";

export const cases: RuleCases = records(
  [aPerson, anEvent(), aSuspect(), aCase({ charges: [charge({})] })],
  [aPerson, anEvent(), aSuspect({ role: "witness" }), aCase({ charges: [charge({})] })],
  "/records/3/charges/0/accused",
);
