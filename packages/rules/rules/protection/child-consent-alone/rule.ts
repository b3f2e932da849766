import { rule } from "../../../src/rule.js";
import { majority } from "../../../src/age.js";
import { stands } from "../shared.js";

export const childConsentAlone = rule({
  id: "child-consent-alone",
  severity: "warning",
  source: [
    "Convention on the Rights of the Child, arts. 5, 12 and 18",
    "UNICEF Guidelines on the Protection of Child Victims of Trafficking, 2006",
  ],
  reads: [
    "*/handling/consents/*/givenBy",
    "*/handling/consents/*/scope",
    "*/handling/consents/*/withdrawnOn",
    "*/handling/legalBasis/*/kind",
    "person/age",
    "person/ageBand",
  ],
  types: ["person"],
  where: "only-consent",
  check({ age, ageBand }, found, handling) {
    if (majority(age, ageBand) !== "child" || !stands(handling)) return;
    if (handling.consents?.every(({ givenBy }) => givenBy === "self")) found("/handling/consents");
  },
});
