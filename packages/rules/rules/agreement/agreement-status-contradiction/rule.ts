import { isBefore } from "../../../src/dates.js";
import { rule } from "../../../src/rule.js";

export const agreementStatusContradiction = rule({
  id: "agreement-status-contradiction",
  severity: { default: "warning", strict: "error", "public-release": "warning" },
  source: ["Vienna Convention on the Law of Treaties, arts. 10, 24 and 54"],
  reads: [
    "*/provenance/recordedAt",
    "agreement/end",
    "agreement/signedOn",
    "agreement/start",
    "agreement/status",
  ],
  types: ["agreement"],
  check({ status, signedOn, start, end, provenance: { recordedAt } }, found) {
    if (status === "negotiating" && signedOn !== undefined) found("/signedOn");
    else if (status === "signed" && isBefore(start, recordedAt)) found("/start");
    else if (status === "expired" && isBefore(recordedAt, end)) found("/end");
  },
});
