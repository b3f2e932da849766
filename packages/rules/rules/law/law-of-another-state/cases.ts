import { charge, charged, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  // A treaty is the law of no single state.
  ...charged(
    "/charges/0/provision",
    { provision: { instrument: "asean-actip-2015", provision: "art-5" } },
    { provision: { instrument: "th-atp-act-2008" } },
  ),
  keeps: [
    ["/jurisdiction", "KH"],
    ["/charges", [charge({})]],
  ],
};
