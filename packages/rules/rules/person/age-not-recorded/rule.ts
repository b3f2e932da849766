import { rule } from "../../../src/rule.js";
import { ageOf } from "../../../src/age.js";

export const ageNotRecorded = rule({
  id: "age-not-recorded",
  severity: { strict: "warning" },
  source: [
    "Palermo Protocol, art. 3(c) and (d)",
    "OHCHR Recommended Principles and Guidelines, guideline 8.2: presumption of being a child",
  ],
  reads: [
    "involvement/ageAtStart",
    "involvement/ageBandAtStart",
    "involvement/childAtEntry",
    "involvement/childAtExploitation",
    "involvement/role",
  ],
  types: ["involvement"],
  check(record, found) {
    if (record.role.endsWith("-victim") && ageOf(record) === undefined) found("");
  },
});
