import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change(
  "identity",
  "/handling/purposes/0",
  "/handling/purposes",
  ["prosecution"],
  ["statistics"],
);
