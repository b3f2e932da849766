import { PALERMO, type Change, type RuleCases } from "@tipx/records";

/** A decision under the Protocol, which entered into force in December 2003. */
const decided = (decidedOn: string): Change[] => [
  ["/law", { instrument: PALERMO }],
  ["/decidedOn", decidedOn],
];

export const cases: RuleCases = {
  type: "status-decision",
  at: "/law",
  keeps: decided("2025-02"),
  nearlyBreaks: decided("2003"),
  breaks: decided("2003-11"),
};
