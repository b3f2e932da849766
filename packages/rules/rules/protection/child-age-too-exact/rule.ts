import { rule } from "../../../src/rule.js";

export const childAgeTooExact = rule({
  id: "child-age-too-exact",
  severity: "error",
  source: [
    { instrument: "un-palermo-tip-protocol", provision: "art-6" },
    "art. 6(4): special needs of children",
    "TIPX records: children",
  ],
  reads: ["person/age"],
  types: ["person"],
  check({ age }, found) {
    if (typeof age === "number" && age < 18) found("/age");
  },
});
