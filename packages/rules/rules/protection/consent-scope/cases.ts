import { change, consent, onConsent, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change(
  "person",
  "/handling/purposes/0",
  "/handling",
  onConsent(["research"], consent("research")),
  onConsent(["research"], consent("services")),
);
