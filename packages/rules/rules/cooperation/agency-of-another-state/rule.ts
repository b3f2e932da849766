import { agencyState } from "../../../src/law/lookup.js";
import { rule } from "../../../src/rule.js";

export const agencyOfAnotherState = rule({
  id: "agency-of-another-state",
  severity: "error",
  source: ["TIPX register of actors: jurisdictions"],
  reads: [
    "cooperation-request/from/actor",
    "cooperation-request/fromState",
    "cooperation-request/to/actor",
    "cooperation-request/toState",
  ],
  types: ["cooperation-request"],
  check({ from, fromState, to, toState }, found) {
    const sender = agencyState((from as { actor?: string }).actor ?? "");
    if (sender !== undefined && sender !== fromState) found("/from");
    const receiver = agencyState((to as { actor?: string }).actor ?? "");
    if (receiver !== undefined && receiver !== toState) found("/to");
  },
});
