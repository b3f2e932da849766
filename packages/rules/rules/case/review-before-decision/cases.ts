import { aDecision, aPerson, records, urn, type RuleCases } from "@tipx/records";

/** A decision of March 2025, and a review of it. */
const bundle = (decidedOn: string) => [
  aPerson,
  aDecision(50, {}),
  aDecision(51, { reviews: urn(50), decidedOn }),
];

export const cases: RuleCases = {
  // The year alone may mean a day after the decision.
  ...records(bundle("2025"), bundle("2025-02"), "/records/2/decidedOn"),
  keeps: [["/records", bundle("2025-04")]],
};
