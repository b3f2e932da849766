import { isBefore } from "../../../src/dates.js";
import { ANY, rule } from "../../../src/rule.js";

export const retentionPast = rule({
  id: "retention-past",
  severity: "error",
  source: ["IOM Data Protection Manual, principle of retention"],
  reads: ["*/handling/retainUntil", "*/provenance/recordedAt"],
  types: ANY,
  check(_, found, { retainUntil }, { recordedAt }) {
    if (retainUntil !== undefined && isBefore(retainUntil, recordedAt)) found("/handling/retainUntil");
  },
});
