import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change(
  "assistance",
  "/safeReturn/riskAssessed",
  "/safeReturn",
  { to: "KH", voluntary: true, riskAssessed: { withheld: "unknown" } },
  { to: "KH", voluntary: true, riskAssessed: false },
);
