import { aDecision, anEvent, aPerson, aVictim, records, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  // A presumed victim needs no decision.
  ...records(
    [aPerson, anEvent(), aVictim({ role: "presumed-victim" })],
    [aPerson, anEvent(), aVictim()],
    "/records/2",
  ),
  keeps: [["/records", [aPerson, anEvent(), aVictim(), aDecision(50, {})]]],
};
