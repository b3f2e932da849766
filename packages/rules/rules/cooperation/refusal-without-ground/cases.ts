import { change, stages, type RuleCases } from "@tipx/records";

const refused = stages("sent", "refused");

export const cases: RuleCases = {
  ...change("cooperation-request", "", "/stages", stages("sent", "withdrawn"), refused),
  keeps: [
    ["/stages", refused],
    ["/refusal", { ground: "own-nationals" }],
  ],
  // The ground is withheld with a reason.
  nearlyBreaks: [
    ["/stages", refused],
    ["/refusal", { ground: { withheld: "not-permitted" } }],
  ],
};
