import { charged, type RuleCases } from "@tipx/records";

export const cases: RuleCases = charged(
  "/charges/0/provision",
  {},
  { provision: { instrument: "kh-hts-law-2008", provision: "art-8" } },
);
