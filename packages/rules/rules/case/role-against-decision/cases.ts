import { aDecision, anEvent, aPerson, aVictim, records, type RuleCases } from "@tipx/records";

/** An identified victim, and what was decided on them in January and in March 2025. */
const bundle = (january: string, march: string) => [
  aPerson,
  anEvent(),
  aVictim(),
  aDecision(50, { status: january, decidedOn: "2025-01" }),
  aDecision(51, { status: march }),
];

export const cases: RuleCases = {
  ...records(bundle("not-identified", "identified"), bundle("identified", "withdrawn"), "/records/2/role"),
  keeps: [["/records", bundle("presumed", "identified")]],
};
