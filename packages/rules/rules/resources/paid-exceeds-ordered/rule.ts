import type { Money } from "@tipx/json-schema";
import { rule } from "../../../src/rule.js";

/** True where both are known, in one currency, and more was paid than was due. */
const exceeds = (paid: Money | undefined, due: Money | undefined): boolean =>
  paid !== undefined && due !== undefined && paid.currency === due.currency && paid.minor > due.minor;

export const paidExceedsOrdered = rule({
  id: "paid-exceeds-ordered",
  severity: "error",
  source: ["TIPX measures: compensation-paid"],
  reads: [
    "case/charges/*/confiscation/ordered/currency",
    "case/charges/*/confiscation/ordered/minor",
    "case/charges/*/confiscation/recovered/currency",
    "case/charges/*/confiscation/recovered/minor",
    "case/compensation/*/ordered/currency",
    "case/compensation/*/ordered/minor",
    "case/compensation/*/paid/currency",
    "case/compensation/*/paid/minor",
  ],
  types: ["case"],
  check({ compensation, charges }, found) {
    for (let n = 0; n < (compensation?.length ?? 0); n++)
      if (exceeds(compensation?.[n]?.paid, compensation?.[n]?.ordered)) found(`/compensation/${n}/paid`);
    for (let n = 0; n < (charges?.length ?? 0); n++)
      if (exceeds(charges?.[n]?.confiscation?.recovered, charges?.[n]?.confiscation?.ordered))
        found(`/charges/${n}/confiscation/recovered`);
  },
});
