import { majority, rangeOf } from "../../../src/age.js";
import { rule } from "../../../src/rule.js";

/** True where both are given and the completed years lie outside the band. */
function outside(age: unknown, band: unknown): boolean {
  const range = typeof age === "number" ? rangeOf(band) : undefined;
  return range !== undefined && ((age as number) < range[0] || (age as number) > range[1]);
}

export const ageContradiction = rule({
  id: "age-contradiction",
  severity: "error",
  source: [
    { instrument: "un-palermo-tip-protocol", provision: "art-3-c" },
    { instrument: "un-palermo-tip-protocol", provision: "art-3-d" },
  ],
  reads: [
    "involvement/ageAtStart",
    "involvement/ageBandAtStart",
    "involvement/childAtEntry",
    "involvement/childAtExploitation",
    "person/age",
    "person/ageBand",
  ],
  types: ["person", "involvement"],
  check(record, found) {
    if (record.type === "person") {
      if (outside(record.age, record.ageBand)) found("/ageBand");
      return;
    }
    const { ageAtStart, ageBandAtStart, childAtEntry, childAtExploitation } = record;
    if (outside(ageAtStart, ageBandAtStart)) found("/ageBandAtStart");
    const told = majority(ageAtStart, ageBandAtStart);
    if ((told === "child" && childAtEntry === false) || (told === "adult" && childAtEntry === true))
      found("/childAtEntry");
    // Exploitation follows entry: a child may grow up on the way, nobody grows younger.
    if (childAtExploitation === true && (childAtEntry === false || told === "adult"))
      found("/childAtExploitation");
  },
});
