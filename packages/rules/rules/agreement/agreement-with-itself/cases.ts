import { change, KH, OFFICE, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change(
    "agreement",
    "/parties/1",
    "/parties",
    // A state, an agency of it and an organization are three parties.
    [{ state: "KH" }, { agency: KH }, { agency: OFFICE }],
    [{ state: "KH" }, { state: "KH" }],
  ),
  keeps: [["/parties", [{ state: "KH" }, { state: "TH" }]]],
};
