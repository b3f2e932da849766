import { onlyConsent } from "../../../src/handling.js";
import { rule } from "../../../src/rule.js";
import { stands } from "../consents.js";

/** Kinds of legal basis that do not allow a referral without the consent of the person. */
const NEED_CONSENT: ReadonlySet<string> = /* @__PURE__ */ new Set(["agreement", "reciprocity", "consent"]);

export const referralWithoutConsent = rule({
  id: "referral-without-consent",
  severity: { default: "warning", strict: "error", "public-release": "warning" },
  source: [
    "GBVIMS Information Sharing Protocol: an identifying file travels only in a referral with consent",
  ],
  reads: [
    "*/handling/consents/*/decision",
    "*/handling/consents/*/scope",
    "*/handling/consents/*/withdrawnOn",
    "*/handling/legalBasis/*/kind",
  ],
  types: ["referral"],
  check(_, found, handling) {
    // Where consent is the only basis, consent-missing and consent-scope speak.
    if (
      handling.legalBasis.every(({ kind }) => NEED_CONSENT.has(kind)) &&
      !onlyConsent(handling) &&
      !stands(handling, "referral", "services")
    )
      found("/handling");
  },
});
