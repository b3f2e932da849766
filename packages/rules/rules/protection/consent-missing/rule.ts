import { OF_PERSONS, rule } from "../../../src/rule.js";
import { stands } from "../consents.js";

export const consentMissing = rule({
  id: "consent-missing",
  severity: "error",
  source: ["IOM Data Protection Manual, principle of consent"],
  reads: [
    "*/handling/consents/*/decision",
    "*/handling/consents/*/scope",
    "*/handling/consents/*/withdrawnOn",
    "*/handling/legalBasis/*/kind",
  ],
  types: OF_PERSONS,
  where: "only-consent",
  check(_, found, handling) {
    if (!stands(handling)) found("/handling");
  },
});
