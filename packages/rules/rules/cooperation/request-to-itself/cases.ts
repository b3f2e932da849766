import { KH, change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("cooperation-request", "/toState", "/toState", "TH", "KH"),
  breaks: [
    ["/toState", "KH"],
    ["/to", KH],
  ],
};
