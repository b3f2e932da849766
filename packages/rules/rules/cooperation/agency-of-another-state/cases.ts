import { change, KH, OFFICE, TH_PROSECUTION, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  // An organization of which the register does not know the state.
  ...change("cooperation-request", "/to", "/to", OFFICE, KH),
  keeps: [["/to", TH_PROSECUTION]],
};
