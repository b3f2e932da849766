import { OF_PERSONS, rule } from "../../../src/rule.js";
import { scopesFor, stands } from "../consents.js";

export const consentScope = rule({
  id: "consent-scope",
  severity: "error",
  source: ["IOM Data Protection Manual, principles of specified purpose and of consent"],
  reads: [
    "*/handling/consents/*/decision",
    "*/handling/consents/*/scope",
    "*/handling/consents/*/withdrawnOn",
    "*/handling/legalBasis/*/kind",
    "*/handling/purposes",
  ],
  types: OF_PERSONS,
  where: "only-consent",
  check(_, found, handling) {
    // Where none stands, consent-missing speaks.
    if (!stands(handling)) return;
    for (const [n, purpose] of handling.purposes.entries()) {
      const scopes = scopesFor(purpose);
      if (scopes && (scopes.length === 0 || !stands(handling, ...scopes)))
        found(`/handling/purposes/${n}`, { scopes });
    }
  },
});
