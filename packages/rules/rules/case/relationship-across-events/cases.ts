import { anEvent, aPerson, aSuspect, aVictim, held, ID, records, urn, type RuleCases } from "@tipx/records";

const second = urn(41);
const employer = held("person", { id: ID.suspectPerson });
const employs = aSuspect({
  person: ID.suspectPerson,
  relationships: [{ to: ID.involvement, kind: "employer" }],
});

/** Two events: the suspect of the first is the employer of a victim of one of them. */
const bundle = (victimOf: string) => [
  aPerson,
  employer,
  anEvent(),
  anEvent({ id: second }),
  aVictim({ event: victimOf }),
  employs,
];

export const cases: RuleCases = {
  ...records(bundle(ID.event), bundle(second), "/records/5/relationships/0/to"),
  keeps: [["/records", [aPerson, employer, anEvent(), aVictim(), employs]]],
};
