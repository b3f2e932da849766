import { DE_IDENTIFIED, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  type: "person",
  at: "/handling",
  keeps: [["/provenance/synthetic", undefined]],
  // Public data are kept for as long as anybody likes.
  nearlyBreaks: [
    ["/handling/retainUntil", undefined],
    ["/handling/legalBasis", [{ kind: "published-under-terms" }]],
    ["/provenance/synthetic", undefined],
    ["/provenance/deIdentified", DE_IDENTIFIED],
  ],
  breaks: [
    ["/handling/retainUntil", undefined],
    ["/provenance/synthetic", undefined],
  ],
};
