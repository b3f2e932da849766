import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("cooperation-request", "/handling/tlp", "/confidential", true, true),
  nearlyBreaks: [
    ["/confidential", true],
    ["/handling/tlp", "amber-strict"],
  ],
  breaks: [["/confidential", true]],
};
