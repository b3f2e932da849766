import { ID, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  type: "bundle",
  at: "/records/1/handling/consents/0/guardian",
  nearlyBreaks: [
    ["/records/2/role", "witness"],
    [
      "/records/1/handling/consents",
      [{ scope: "services", givenBy: "guardian", guardian: ID.suspectPerson, givenOn: "2025-02" }],
    ],
  ],
  breaks: [
    [
      "/records/1/handling/consents",
      [{ scope: "services", givenBy: "guardian", guardian: ID.suspectPerson, givenOn: "2025-02" }],
    ],
  ],
};
