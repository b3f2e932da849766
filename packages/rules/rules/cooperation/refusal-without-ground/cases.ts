import { stages, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  type: "cooperation-request",
  at: "",
  nearlyBreaks: [
    ["/stages", stages("sent", "refused")],
    ["/refusal", { ground: { withheld: "not-permitted" } }],
  ],
  breaks: [["/stages", stages("sent", "refused")]],
};
