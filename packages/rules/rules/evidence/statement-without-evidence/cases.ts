import { ID, change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change(
  "joint-report",
  "/statements/0",
  "/statements/0/evidence",
  [{ record: ID.evidence }],
  undefined,
);
