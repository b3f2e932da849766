import { agesOn, latest } from "../../../src/dates.js";
import { rule } from "../../../src/rule.js";

const MOST_YEARS = 130;

export const birthDateImplausible = rule({
  id: "birth-date-implausible",
  severity: "error",
  source: ["TIPX records: ages reach to 130 completed years"],
  reads: ["*/provenance/recordedAt", "identity/birthDate"],
  types: ["identity"],
  check({ birthDate, provenance: { recordedAt } }, found) {
    // No need to count where the years alone are near enough.
    const years = Number(recordedAt.slice(0, 4)) - Number(latest(birthDate)?.slice(0, 4));
    if (years > MOST_YEARS && (agesOn(birthDate, recordedAt)?.[0] ?? 0) > MOST_YEARS) found("/birthDate");
  },
});
