import { charge, charged, type RuleCases } from "@tipx/records";

const LAW = "kh-hts-law-2008";

export const cases: RuleCases = {
  // A law cited as a whole holds provisions that punish.
  ...charged(
    "/charges/0/provision",
    { provision: { instrument: LAW } },
    { provision: { instrument: LAW, provision: "art-8" } },
  ),
  keeps: [
    ["/jurisdiction", "KH"],
    ["/charges", [charge({ provision: { instrument: LAW, provision: "art-10" } })]],
  ],
};
