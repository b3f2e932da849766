import { PALERMO, type Change, type RuleCases } from "@tipx/records";

/** A victim judged by the definition for adults, of an event with an act and a purpose. */
const judged: readonly Change[] = [
  ["/records/1/acts", ["recruitment"]],
  ["/records/1/intendedExploitation", ["forced-labour"]],
  ["/records/2/role", "identified-victim"],
  ["/records/2/definitionApplied", [{ instrument: PALERMO, provision: "art-3-a" }]],
];

export const cases: RuleCases = {
  type: "bundle",
  at: "/records/2",
  keeps: [...judged, ["/records/2/ageBandAtStart", "adult"], ["/records/2/means", ["deception"]]],
  // A person of unknown age is treated as a child, for whom no means is needed.
  nearlyBreaks: judged,
  breaks: [...judged, ["/records/2/ageBandAtStart", "adult"]],
};
