import { change, PALERMO, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change(
    "involvement",
    "/definitionApplied/0/provision",
    "/definitionApplied",
    [{ instrument: PALERMO }],
    [{ instrument: PALERMO, provision: "art-99" }],
  ),
  keeps: [["/definitionApplied", [{ instrument: PALERMO, provision: "art-3-a" }]]],
};
