import { charged, type RuleCases } from "@tipx/records";

export const cases: RuleCases = charged(
  "/charges/0/provision",
  {},
  { provision: { instrument: "th-atp-act-2008" } },
);
