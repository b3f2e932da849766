import { consent, onConsent, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  type: "person",
  at: "/handling",
  nearlyBreaks: [["/handling", onConsent(["victim-assistance"], consent("services"))]],
  breaks: [["/handling/legalBasis", [{ kind: "consent" }]]],
};
