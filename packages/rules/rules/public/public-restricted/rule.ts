import { ANY, rule } from "../../../src/rule.js";

export const publicRestricted = rule({
  id: "public-restricted",
  severity: { "public-release": "error" },
  source: ["SIENA handling codes", "FIRST Information Exchange Policy 2.0"],
  reads: ["*/handling/restrictions"],
  types: ANY,
  check(_, found, { restrictions }) {
    if (restrictions !== undefined) found("/handling/restrictions");
  },
});
