import { change, KH, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change(
    "evidence-item",
    "/verification",
    "/verification",
    { verified: { withheld: "pending" } },
    { verified: true, by: KH },
  ),
  keeps: [["/verification", { verified: true, by: KH, at: "2025-02-04T02:30:00Z" }]],
};
