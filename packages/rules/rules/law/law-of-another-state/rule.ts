import { instrumentRow } from "../../../src/law/lookup.js";
import { rule } from "../../../src/rule.js";

export const lawOfAnotherState = rule({
  id: "law-of-another-state",
  severity: { default: "warning", strict: "error", "public-release": "warning" },
  source: [
    "TIPX register of instruments: jurisdictions",
    { instrument: "un-untoc" },
    "art. 15: jurisdiction",
  ],
  reads: ["case/charges/*/provision/instrument", "case/jurisdiction"],
  types: ["case"],
  check({ jurisdiction, charges }, found) {
    if (charges === undefined) return;
    for (let n = 0; n < charges.length; n++) {
      const states = instrumentRow(charges[n]?.provision.instrument ?? "")?.states;
      if (states !== undefined && !states.includes(jurisdiction)) found(`/charges/${n}/provision`);
    }
  },
});
