import { ID, aPerson, aSuspect, aVictim, anEvent, records, urn, type RuleCases } from "@tipx/records";

export const cases: RuleCases = records(
  [
    aPerson,
    anEvent(),
    anEvent({ id: urn(41) }),
    aVictim(),
    aSuspect({ relationships: [{ to: ID.involvement, kind: "employer" }] }),
  ],
  [
    aPerson,
    anEvent(),
    anEvent({ id: urn(41) }),
    aVictim({ event: urn(41) }),
    aSuspect({ relationships: [{ to: ID.involvement, kind: "employer" }] }),
  ],
  "/records/4/relationships/0/to",
);
