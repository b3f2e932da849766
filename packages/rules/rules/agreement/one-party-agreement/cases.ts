import type { Change, RuleCases } from "@tipx/records";

const ofCambodia = (kind: string): Change[] => [
  ["/kind", kind],
  ["/parties", [{ state: "KH" }]],
];

export const cases: RuleCases = {
  type: "agreement",
  at: "/parties",
  keeps: [["/parties", [{ state: "KH" }, { state: "TH" }]]],
  nearlyBreaks: ofCambodia("national-law"),
  breaks: ofCambodia("mou"),
};
