import { PALERMO, change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("status-decision", "/law", "/law", {}, {}),
  nearlyBreaks: [
    ["/law", { instrument: PALERMO }],
    ["/decidedOn", "2003"],
  ],
  breaks: [
    ["/law", { instrument: PALERMO }],
    ["/decidedOn", "2003-11"],
  ],
};
