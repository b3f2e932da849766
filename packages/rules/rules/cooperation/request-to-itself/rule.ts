import { rule } from "../../../src/rule.js";
import { sameAgency } from "../../../src/agency.js";

export const requestToItself = rule({
  id: "request-to-itself",
  severity: "error",
  source: ["Palermo Protocol, art. 4", "UN Convention against Transnational Organized Crime, art. 18(1)"],
  reads: [
    "cooperation-request/from/actor",
    "cooperation-request/fromState",
    "cooperation-request/to/actor",
    "cooperation-request/toState",
  ],
  types: ["cooperation-request"],
  check({ fromState, toState, from, to }, found) {
    if (fromState === toState) found("/toState");
    else if (sameAgency(from, to)) found("/to");
  },
});
