import { READS_PUBLIC_DATA } from "../../../src/public-data.js";
import { rule } from "../../../src/rule.js";

export const publicRecordLevel = rule({
  id: "public-record-level",
  severity: { "public-release": "error" },
  source: [
    { instrument: "un-palermo-tip-protocol", provision: "art-6" },
    "art. 6(1): privacy and identity of victims",
    "CTDC data codebook, version 6 (November 2017), section 1: k-anonymity with k = 11",
    "CMS cell size suppression policy",
  ],
  reads: [...READS_PUBLIC_DATA],
  sparesPublicData: true,
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
