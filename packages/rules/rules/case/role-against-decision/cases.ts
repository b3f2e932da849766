import { aDecision, aPerson, aVictim, anEvent, records, type RuleCases } from "@tipx/records";

export const cases: RuleCases = records(
  [
    aPerson,
    anEvent(),
    aVictim(),
    aDecision(50, { status: "not-identified", decidedOn: "2025-01" }),
    aDecision(51, {}),
  ],
  [
    aPerson,
    anEvent(),
    aVictim(),
    aDecision(50, { decidedOn: "2025-01" }),
    aDecision(51, { status: "withdrawn" }),
  ],
  "/records/2/role",
);
