import { KH, change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change(
  "evidence-item",
  "/verification",
  "/verification",
  { verified: { withheld: "pending" } },
  { verified: true, by: KH },
);
