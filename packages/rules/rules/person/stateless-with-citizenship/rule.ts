import { rule } from "../../../src/rule.js";

export const statelessWithCitizenship = rule({
  id: "stateless-with-citizenship",
  severity: "error",
  source: ["Convention relating to the Status of Stateless Persons, 1954, art. 1(1)"],
  reads: ["person/citizenship", "person/nationalityStatus"],
  types: ["person"],
  check({ nationalityStatus, citizenship }, found) {
    if (nationalityStatus === "stateless" && citizenship?.some((state) => typeof state === "string"))
      found("/citizenship");
  },
});
