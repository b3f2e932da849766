import type { RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  type: "joint-report",
  at: "/issuedOn",
  nearlyBreaks: [
    ["/provenance/synthetic", undefined],
    ["/issuedOn", "2025-07"],
  ],
  breaks: [
    ["/provenance/synthetic", undefined],
    ["/issuedOn", "2025-07-15"],
  ],
  keeps: [["/issuedOn", "2025"]],
};
