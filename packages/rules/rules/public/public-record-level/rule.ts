import { rule } from "../../../src/rule.js";

export const publicRecordLevel = rule({
  id: "public-record-level",
  severity: { "public-release": "error" },
  source: [
    { instrument: "un-palermo-tip-protocol", provision: "art-6" },
    "art. 6(1): privacy and identity of victims",
    "CTDC Global Dataset: k-anonymity with k = 11",
    "CMS cell size suppression policy",
  ],
  reads: [],
  types: [
    "person",
    "event",
    "involvement",
    "status-decision",
    "case",
    "referral",
    "assistance",
    "identity",
    "cooperation-request",
    "evidence-item",
  ],
  check: (_, found) => found("/type"),
});
