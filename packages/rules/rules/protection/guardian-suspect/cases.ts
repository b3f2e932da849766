import { consent, held, ID, type Change, type RuleCases } from "@tipx/records";

const guardedBy = (guardian: string): Change => [
  "/records/1/handling/consents",
  [consent("services", { givenBy: "guardian", guardian })],
];

export const cases: RuleCases = {
  type: "bundle",
  at: "/records/1/handling/consents/0/guardian",
  keeps: [guardedBy(ID.guardian), ["/records/3", held("person", { id: ID.guardian })]],
  nearlyBreaks: [guardedBy(ID.suspectPerson), ["/records/2/role", "witness"]],
  breaks: [guardedBy(ID.suspectPerson)],
};
