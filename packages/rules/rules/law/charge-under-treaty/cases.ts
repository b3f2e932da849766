import { charge, charged, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...charged(
    "/charges/0/provision",
    { provision: { instrument: "kh-hts-law-2008" } },
    { provision: { instrument: "asean-actip-2015", provision: "art-5" } },
  ),
  keeps: [
    ["/jurisdiction", "KH"],
    ["/charges", [charge({})]],
  ],
};
