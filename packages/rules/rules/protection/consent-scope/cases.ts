import { change, consent, onConsent, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change(
    "person",
    "/handling/purposes/0",
    "/handling",
    // One of the two scopes that the purpose may rest on.
    onConsent(["monitoring-evaluation"], consent("research")),
    onConsent(["asset-recovery"], consent("services")),
  ),
  keeps: [["/handling", onConsent(["research"], consent("research"))]],
};
