import { consent, onConsent, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  type: "person",
  at: "/handling",
  keeps: [["/handling", onConsent(["victim-assistance"], consent("services"))]],
  nearlyBreaks: [
    [
      "/handling",
      onConsent(
        ["victim-assistance"],
        consent("services", { withdrawnOn: "2025-03" }),
        consent("services", { givenOn: "2025-04" }),
      ),
    ],
  ],
  breaks: [["/handling", onConsent(["victim-assistance"], consent("services", { withdrawnOn: "2025-03" }))]],
};
