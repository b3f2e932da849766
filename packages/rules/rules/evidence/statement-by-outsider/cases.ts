import { KH, TH_POLICE, change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change(
  "joint-report",
  "/statements/0/by/1",
  "/statements/0/by",
  [KH],
  [KH, TH_POLICE],
);
