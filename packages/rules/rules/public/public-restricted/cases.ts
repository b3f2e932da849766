import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change(
  "agreement",
  "/handling/restrictions",
  "/handling/restrictions",
  undefined,
  ["no-copying"],
);
