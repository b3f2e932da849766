import { change, victim, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("involvement", "/definitionApplied/0", "/definitionApplied", [], []),
  nearlyBreaks: [...victim(["deception"], "art-3-c"), ["/ageBandAtStart", "child"]],
  breaks: victim(["deception"], "art-3-c"),
};
