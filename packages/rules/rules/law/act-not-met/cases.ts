import { anEvent, aPerson, aVictim, PALERMO, records, type RuleCases } from "@tipx/records";

/** A victim of an event with these acts, judged by the definition for children, which asks for no means. */
const bundle = (...acts: string[]) => [
  aPerson,
  anEvent({ acts, realisedExploitation: ["servitude"] }),
  aVictim({ definitionApplied: [{ instrument: PALERMO, provision: "art-3-c" }] }),
];

export const cases: RuleCases = {
  // One act that the definition names is enough.
  ...records(
    bundle("sale-or-exchange", "harbouring"),
    bundle("sale-or-exchange"),
    "/records/2/definitionApplied/0",
  ),
  keeps: [["/records", bundle("harbouring")]],
};
