import { charge, charged, type RuleCases } from "@tipx/records";

const imprisonment = { kind: "imprisonment", months: 12 };

export const cases: RuleCases = {
  // Such a measure is no penalty.
  ...charged(
    "/charges/0/sentences/0",
    { stage: "final", outcome: "acquitted", sentences: [{ kind: "protective-or-educational-measure" }] },
    { stage: "final", outcome: "acquitted", sentences: [imprisonment] },
  ),
  keeps: [
    ["/jurisdiction", "KH"],
    ["/charges", [charge({ stage: "final", outcome: "convicted", sentences: [imprisonment] })]],
  ],
};
