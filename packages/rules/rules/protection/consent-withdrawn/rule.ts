import { onlyConsent } from "../../../src/handling.js";
import { OF_PERSONS, rule } from "../../../src/rule.js";
import { covers, isGiven, scopesFor, stands } from "../consents.js";

export const consentWithdrawn = rule({
  id: "consent-withdrawn",
  severity: "warning",
  source: ["IOM Data Protection Manual, principle of consent"],
  reads: [
    "*/handling/consents/*/decision",
    "*/handling/consents/*/scope",
    "*/handling/consents/*/withdrawnOn",
    "*/handling/legalBasis/*/kind",
    "*/handling/purposes",
  ],
  types: OF_PERSONS,
  where: "consents",
  check(_, found, handling) {
    const { consents, purposes } = handling;
    // Where consent is the only basis, consent-missing and consent-scope speak.
    if (consents === undefined || onlyConsent(handling)) return;
    for (const [n, purpose] of purposes.entries()) {
      const scopes = scopesFor(purpose);
      if (
        scopes &&
        consents.some((each) => !isGiven(each) && covers(each, scopes)) &&
        !stands(handling, ...scopes)
      )
        found(`/handling/purposes/${n}`);
    }
  },
});
