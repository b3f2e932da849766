import { ID, KH, OFFICE, TH_PROSECUTION, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  type: "cooperation-request",
  at: "/toState",
  keeps: [["/to", TH_PROSECUTION]],
  // Two organizations that the register does not know.
  nearlyBreaks: [
    ["/from", OFFICE],
    ["/to", { organization: ID.office }],
  ],
  breaks: [
    ["/toState", "KH"],
    ["/to", KH],
  ],
};
