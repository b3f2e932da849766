import { aDecision, aPerson, records, urn, type RuleCases } from "@tipx/records";

export const cases: RuleCases = records(
  [aPerson, aDecision(50, {}), aDecision(51, { reviews: urn(50), decidedOn: "2025" })],
  [aPerson, aDecision(50, {}), aDecision(51, { reviews: urn(50), decidedOn: "2025-02" })],
  "/records/2/decidedOn",
);
