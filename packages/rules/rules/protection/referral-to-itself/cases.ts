import { change, KH, KH_POLICE, TH_POLICE, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  // The same kind of agency, in another state.
  ...change("referral", "/to", "/to", TH_POLICE, KH_POLICE),
  keeps: [["/to", KH]],
};
