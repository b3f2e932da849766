import { ID, aPerson, aSuspect, aVictim, anEvent, records, type RuleCases } from "@tipx/records";

export const cases: RuleCases = records(
  [aPerson, anEvent(), aVictim(), aSuspect()],
  [aPerson, anEvent(), aVictim(), aVictim({ id: ID.presumed })],
  "/records/3",
);
