import { sameAgency } from "../../../src/agency.js";
import { rule } from "../../../src/rule.js";

export const referralToItself = rule({
  id: "referral-to-itself",
  severity: "error",
  source: ["TIPX records: referral"],
  reads: [
    "referral/from/actor",
    "referral/from/organization",
    "referral/to/actor",
    "referral/to/organization",
  ],
  types: ["referral"],
  check({ from, to }, found) {
    if (sameAgency(from, to)) found("/to");
  },
});
