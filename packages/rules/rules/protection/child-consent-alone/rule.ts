import { majority } from "../../../src/age.js";
import { rule } from "../../../src/rule.js";
import { stands } from "../consents.js";

export const childConsentAlone = rule({
  id: "child-consent-alone",
  severity: "warning",
  source: [
    { instrument: "un-crc" },
    "arts. 5, 12 and 18",
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
    // Where no consent stands, consent-missing speaks.
    if (majority(age, ageBand) !== "child" || !stands(handling)) return;
    if (handling.consents?.every(({ givenBy }) => givenBy === "self")) found("/handling/consents");
  },
});
