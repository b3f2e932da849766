import { charge, charged, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  // A victim may be spared punishment before any judgement.
  ...charged(
    "/charges/0/outcome",
    { stage: "on-trial", outcome: "not-punished-as-victim" },
    { stage: "on-trial", outcome: "convicted" },
  ),
  keeps: [
    ["/jurisdiction", "KH"],
    ["/charges", [charge({ stage: "judged-at-first-instance", outcome: "convicted" })]],
  ],
};
