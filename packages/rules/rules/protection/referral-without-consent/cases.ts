import { change, consent, handled, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change(
    "referral",
    "/handling",
    "/handling",
    handled({ legalBasis: [{ kind: "agreement" }, { kind: "law" }] }),
    handled({ legalBasis: [{ kind: "agreement" }] }),
  ),
  keeps: [["/handling", handled({ legalBasis: [{ kind: "agreement" }], consents: [consent("referral")] })]],
};
