import { change, consent, onConsent, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("person", "/handling/consents", "/ageBand", "adult", "child"),
  nearlyBreaks: [
    ["/handling", onConsent(["victim-assistance"], consent("services"))],
    ["/ageBand", "adult"],
  ],
  breaks: [
    ["/handling", onConsent(["victim-assistance"], consent("services"))],
    ["/ageBand", "child"],
  ],
};
