import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change(
  "agreement",
  "/parties",
  "/parties",
  [{ state: "KH" }, { state: "TH" }],
  [{ state: "KH" }],
);
