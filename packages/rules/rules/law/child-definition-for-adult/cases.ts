import { PALERMO, victim, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  type: "involvement",
  at: "/definitionApplied/0",
  keeps: [...victim(["deception"], "art-3-c"), ["/ageBandAtStart", "child"]],
  // The definition for adults is applied as well.
  nearlyBreaks: [
    ...victim(["deception"], "art-3-c"),
    [
      "/definitionApplied",
      [
        { instrument: PALERMO, provision: "art-3-c" },
        { instrument: PALERMO, provision: "art-3-a" },
      ],
    ],
  ],
  breaks: victim(["deception"], "art-3-c"),
};
