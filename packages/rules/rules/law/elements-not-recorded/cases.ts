import { PALERMO, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  type: "bundle",
  at: "/records/2",
  nearlyBreaks: [
    ["/records/1/acts", ["recruitment"]],
    ["/records/1/intendedExploitation", ["forced-labour"]],
    ["/records/2/role", "identified-victim"],
    ["/records/2/means", ["deception"]],
    ["/records/2/definitionApplied", [{ instrument: PALERMO, provision: "art-3-a" }]],
  ],
  breaks: [
    ["/records/2/role", "identified-victim"],
    ["/records/2/definitionApplied", [{ instrument: PALERMO, provision: "art-3-a" }]],
  ],
};
