import { rule } from "../../../src/rule.js";

export const birthDateImplausible = rule({
  id: "birth-date-implausible",
  severity: "error",
  source: ["TIPX records: ages reach to 130 completed years"],
  reads: ["*/provenance/recordedAt", "identity/birthDate"],
  types: ["identity"],
  check({ birthDate, provenance: { recordedAt } }, found) {
    if (birthDate !== undefined && Number(recordedAt.slice(0, 4)) - Number(birthDate.slice(0, 4)) > 131)
      found("/birthDate");
  },
});
