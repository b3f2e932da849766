import { DE_IDENTIFIED, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  type: "person",
  at: "/handling/tlp",
  keeps: [
    ["/handling/tlp", "red"],
    ["/provenance/synthetic", undefined],
  ],
  // Public data may travel as far as they like.
  nearlyBreaks: [
    ["/handling/tlp", "clear"],
    ["/handling/legalBasis", [{ kind: "published-under-terms" }]],
    ["/provenance/synthetic", undefined],
    ["/provenance/deIdentified", DE_IDENTIFIED],
  ],
  breaks: [
    ["/handling/tlp", "green"],
    ["/provenance/synthetic", undefined],
  ],
};
