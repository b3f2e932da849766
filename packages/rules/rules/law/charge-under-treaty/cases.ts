import { charged, type RuleCases } from "@tipx/records";

export const cases: RuleCases = charged(
  "/charges/0/provision",
  {},
  { provision: { instrument: "asean-actip-2015", provision: "art-5" } },
);
