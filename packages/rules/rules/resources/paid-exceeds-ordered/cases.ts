import { change, ID, USD, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change(
  "case",
  "/compensation/0/paid",
  "/compensation",
  [{ victim: ID.involvement, ordered: USD(100), paid: USD(100) }],
  [{ victim: ID.involvement, ordered: USD(100), paid: USD(101) }],
);
