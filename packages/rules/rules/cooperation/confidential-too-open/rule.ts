import { rule } from "../../../src/rule.js";

export const confidentialTooOpen = rule({
  id: "confidential-too-open",
  severity: { strict: "error", "public-release": "error" },
  source: [
    { instrument: "un-untoc", provision: "art-18" },
    "art. 18(20): confidentiality of the request",
    "Traffic Light Protocol 2.0",
  ],
  reads: ["*/handling/tlp", "cooperation-request/confidential"],
  types: ["cooperation-request"],
  check({ confidential, handling: { tlp } }, found) {
    if (confidential === true && tlp !== "red" && tlp !== "amber-strict") found("/handling/tlp");
  },
});
