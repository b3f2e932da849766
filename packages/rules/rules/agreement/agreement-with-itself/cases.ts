import { KH, change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change(
  "agreement",
  "/parties/1",
  "/parties",
  [{ state: "KH" }, { agency: KH }],
  [{ state: "KH" }, { state: "KH" }],
);
