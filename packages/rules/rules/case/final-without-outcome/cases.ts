import { charged, type RuleCases } from "@tipx/records";

export const cases: RuleCases = charged(
  "/charges/0",
  { stage: "final", outcome: "convicted", finalOn: "2025-10" },
  { stage: "final" },
);
