import type { RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  type: "event",
  at: "/realisedExploitationAbsent/0",
  keeps: [
    ["/realisedExploitation", ["organ-removal"]],
    ["/realisedExploitationAbsent", ["forced-labour"]],
  ],
  // What is broader may be there where this narrower one is not.
  nearlyBreaks: [
    ["/realisedExploitation", ["labour-exploitation"]],
    ["/realisedExploitationAbsent", ["forced-labour"]],
  ],
  breaks: [
    ["/realisedExploitation", ["debt-bondage"]],
    ["/realisedExploitationAbsent", ["labour-exploitation"]],
  ],
};
