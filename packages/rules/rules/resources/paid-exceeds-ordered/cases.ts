import { change, ID, USD, type RuleCases } from "@tipx/records";

/** Of one dollar that was ordered for the victim, the cents that were paid. */
const paid = (cents: number) => [{ victim: ID.involvement, ordered: USD(100), paid: USD(cents) }];

export const cases: RuleCases = {
  ...change("case", "/compensation/0/paid", "/compensation", paid(100), paid(101)),
  keeps: [["/compensation", paid(50)]],
};
