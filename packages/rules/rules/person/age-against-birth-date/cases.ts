import { ID, aPerson, held, records, type RuleCases } from "@tipx/records";

export const cases: RuleCases = records(
  [{ ...aPerson, age: 34 }, held("identity", { person: ID.person, birthDate: "1991" })],
  [{ ...aPerson, age: 34 }, held("identity", { person: ID.person, birthDate: "1981" })],
  "/records/1/birthDate",
);
