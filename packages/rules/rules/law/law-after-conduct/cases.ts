import { aCase, anEvent, aPerson, aSuspect, charge, records, type RuleCases } from "@tipx/records";

/** A charge under a law of 2008 for an event of this period. */
const bundle = (start: string, end: string) => [
  aPerson,
  anEvent({ period: { start, end } }),
  aSuspect(),
  aCase({ charges: [charge({})] }),
];

export const cases: RuleCases = {
  ...records(bundle("2007", "2008"), bundle("2006", "2007"), "/records/3/charges/0/provision"),
  keeps: [["/records", bundle("2023", "2024")]],
};
