import { charge, charged, type RuleCases } from "@tipx/records";

const dated = (stage: string) => ({ stage, outcome: "convicted", finalOn: "2025-10" });

export const cases: RuleCases = {
  ...charged("/charges/0/finalOn", { stage: "under-appeal", outcome: "convicted" }, dated("under-appeal")),
  keeps: [
    ["/jurisdiction", "KH"],
    ["/charges", [charge(dated("final"))]],
  ],
};
