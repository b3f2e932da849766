import { ID, aPerson, aVictim, anEvent, held, records, type RuleCases } from "@tipx/records";

export const cases: RuleCases = records(
  [
    aPerson,
    held("identity", { person: ID.person, birthDate: "2020" }),
    anEvent({ period: { start: "2019", end: "2020" } }),
    aVictim(),
  ],
  [
    aPerson,
    held("identity", { person: ID.person, birthDate: "2021" }),
    anEvent({ period: { start: "2019", end: "2020" } }),
    aVictim(),
  ],
  "/records/1/birthDate",
);
