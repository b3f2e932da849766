import { aDecision, aPerson, aVictim, anEvent, records, type RuleCases } from "@tipx/records";

export const cases: RuleCases = records(
  [aPerson, anEvent(), aVictim(), aDecision(50, {})],
  [aPerson, anEvent(), aVictim()],
  "/records/2",
);
