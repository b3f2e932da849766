import { ID, change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change(
  "case",
  "/nonPunishment/0/raised",
  "/nonPunishment",
  [{ victim: ID.involvement, raised: true }],
  [{ victim: ID.involvement, raised: false }],
);
