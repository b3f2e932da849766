import { PALERMO, change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change(
  "involvement",
  "/definitionApplied/0",
  "/definitionApplied",
  [{ instrument: PALERMO, provision: "art-3-a" }],
  [{ instrument: PALERMO, provision: "art-4" }],
);
