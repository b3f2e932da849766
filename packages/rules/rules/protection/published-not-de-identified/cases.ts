import { DE_IDENTIFIED, type RuleCases } from "@tipx/records";

const PUBLISHED = [{ kind: "published-under-terms" }];

export const cases: RuleCases = {
  type: "person",
  at: "/handling/legalBasis/0",
  nearlyBreaks: [
    ["/handling/legalBasis", PUBLISHED],
    ["/provenance/synthetic", undefined],
    ["/provenance/deIdentified", DE_IDENTIFIED],
  ],
  breaks: [
    ["/handling/legalBasis", PUBLISHED],
    ["/provenance/synthetic", undefined],
  ],
};
