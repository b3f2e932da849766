import { aCase, aPerson, aSuspect, anEvent, charge, records, type RuleCases } from "@tipx/records";

export const cases: RuleCases = records(
  [
    aPerson,
    anEvent({ period: { start: "2007", end: "2008" } }),
    aSuspect(),
    aCase({ charges: [charge({})] }),
  ],
  [
    aPerson,
    anEvent({ period: { start: "2006", end: "2007" } }),
    aSuspect(),
    aCase({ charges: [charge({})] }),
  ],
  "/records/3/charges/0/provision",
);
