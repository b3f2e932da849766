import { ID, change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change(
  "joint-report",
  "/statements/0/evidence",
  "/statements/0/evidence",
  undefined,
  [{ record: ID.evidence }],
);
