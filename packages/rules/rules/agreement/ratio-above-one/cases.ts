import { change, promise, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change(
  "agreement",
  "/measuresPromised/0/target",
  "/measuresPromised",
  [promise("median-days-per-stage", { target: 90 })],
  [promise("acknowledged-in-time", { target: 90 })],
);
