import { rule } from "../../../src/rule.js";

export const statelessWithCitizenship = rule({
  id: "stateless-with-citizenship",
  severity: "error",
  source: ["Convention relating to the Status of Stateless Persons, 1954, art. 1(1)"],
  reads: ["person/citizenship/*/region", "person/nationalityStatus"],
  types: ["person"],
  check({ nationalityStatus, citizenship }, found) {
    // Whoever is a national of some state of a region is not stateless.
    if (
      nationalityStatus === "stateless" &&
      citizenship?.some((state) => typeof state === "string" || "region" in state)
    )
      found("/citizenship");
  },
});
