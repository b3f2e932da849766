import { victim, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  type: "involvement",
  at: "/definitionApplied/0",
  keeps: victim(["deception"], "art-3-a"),
  // One means that the definition names is enough.
  nearlyBreaks: victim(["enticement", "deception"], "art-3-a"),
  breaks: victim(["enticement"], "art-3-a"),
};
