import { rule } from "../../../src/rule.js";

/** A person of 130 completed years may have been born in the 131st year before. */
const MOST_YEARS = 131;

export const birthDateImplausible = rule({
  id: "birth-date-implausible",
  severity: "error",
  source: ["TIPX records: ages reach to 130 completed years"],
  reads: ["*/provenance/recordedAt", "identity/birthDate"],
  types: ["identity"],
  check({ birthDate, provenance: { recordedAt } }, found) {
    if (
      birthDate !== undefined &&
      Number(recordedAt.slice(0, 4)) - Number(birthDate.slice(0, 4)) > MOST_YEARS
    )
      found("/birthDate");
  },
});
