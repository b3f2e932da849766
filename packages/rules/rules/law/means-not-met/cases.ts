import { change, victim, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("involvement", "/definitionApplied/0", "/means", ["deception"], ["drugging"]),
  nearlyBreaks: victim(["deception"], "art-3-a"),
  breaks: victim(["enticement"], "art-3-a"),
};
