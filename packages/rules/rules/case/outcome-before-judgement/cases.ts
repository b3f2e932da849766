import { charged, type RuleCases } from "@tipx/records";

export const cases: RuleCases = charged(
  "/charges/0/outcome",
  { outcome: "dismissed" },
  { outcome: "convicted" },
);
