import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change(
  "event",
  "/places/0/subdivision",
  "/places",
  [{ role: "transit", country: "KH", subdivision: "kh-17" }],
  [{ role: "transit", country: "TH", subdivision: "kh-17" }],
);
