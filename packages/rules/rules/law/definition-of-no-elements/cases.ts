import { change, PALERMO, type RuleCases } from "@tipx/records";

const applied = (provision: string) => [{ instrument: PALERMO, provision }];

export const cases: RuleCases = {
  // A provision that has the offence punished.
  ...change("involvement", "/definitionApplied/0", "/definitionApplied", applied("art-5"), applied("art-4")),
  keeps: [["/definitionApplied", applied("art-3-a")]],
};
