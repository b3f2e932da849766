import { ageOf } from "../../../src/age.js";
import { rule } from "../../../src/rule.js";

export const ageNotRecorded = rule({
  id: "age-not-recorded",
  severity: { strict: "warning" },
  source: [
    { instrument: "un-palermo-tip-protocol", provision: "art-3-c" },
    { instrument: "un-palermo-tip-protocol", provision: "art-3-d" },
    { instrument: "ohchr-principles-2002" },
    "guideline 8.2: presumption of being a child",
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
