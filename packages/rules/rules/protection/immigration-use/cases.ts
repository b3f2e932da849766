import { handled, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  type: "person",
  at: "/handling/purposes/0",
  keeps: [["/handling/purposes", ["prosecution"]]],
  nearlyBreaks: [
    [
      "/handling",
      handled({
        purposes: ["immigration-enforcement"],
        legalBasis: [{ kind: "law", provision: { instrument: "kh-hts-law-2008", provision: "art-10" } }],
      }),
    ],
  ],
  breaks: [["/handling/purposes", ["immigration-enforcement"]]],
};
