import { stages, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  type: "cooperation-request",
  at: "/refusal",
  nearlyBreaks: [
    ["/stages", stages("sent", "postponed")],
    ["/refusal", { ground: "own-nationals" }],
  ],
  breaks: [["/refusal", { ground: "own-nationals" }]],
};
