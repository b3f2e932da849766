import { sameAgency } from "../../../src/agency.js";
import { rule } from "../../../src/rule.js";

export const requestToItself = rule({
  id: "request-to-itself",
  severity: "error",
  source: [
    { instrument: "un-palermo-tip-protocol", provision: "art-4" },
    { instrument: "un-untoc", provision: "art-18" },
    "art. 18(1)",
  ],
  reads: [
    "cooperation-request/from/actor",
    "cooperation-request/from/organization",
    "cooperation-request/fromState",
    "cooperation-request/to/actor",
    "cooperation-request/to/organization",
    "cooperation-request/toState",
  ],
  types: ["cooperation-request"],
  check({ fromState, toState, from, to }, found) {
    if (fromState === toState) found("/toState");
    else if (sameAgency(from, to)) found("/to");
  },
});
