import { isBefore } from "../../../src/dates.js";
import { rule } from "../../../src/rule.js";

export const agreementExpired = rule({
  id: "agreement-expired",
  severity: { default: "warning", strict: "error", "public-release": "warning" },
  source: ["Vienna Convention on the Law of Treaties, arts. 24 and 54"],
  reads: ["*/provenance/recordedAt", "agreement/end", "agreement/start", "agreement/status"],
  types: ["agreement"],
  check({ status, start, end, provenance: { recordedAt } }, found) {
    if (status !== "in-force") return;
    if (isBefore(end, recordedAt)) found("/end");
    else if (isBefore(recordedAt, start)) found("/start");
  },
});
