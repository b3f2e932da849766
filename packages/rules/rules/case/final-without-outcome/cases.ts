import { charge, charged, UNKNOWN, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  // An outcome that is withheld with a reason is an answer.
  ...charged(
    "/charges/0",
    { stage: "final", outcome: UNKNOWN, finalOn: "2025-10" },
    { stage: "final", outcome: "convicted" },
  ),
  keeps: [
    ["/jurisdiction", "KH"],
    ["/charges", [charge({ stage: "final", outcome: "convicted", finalOn: "2025-10" })]],
  ],
};
