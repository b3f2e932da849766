import { anEvent, aPerson, MINIMAL, records, urn, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...records(
    [MINIMAL.person, { ...MINIMAL.person, id: urn(40) }],
    [MINIMAL.person, MINIMAL.person],
    "/records/1/id",
  ),
  keeps: [["/records", [aPerson, anEvent()]]],
};
