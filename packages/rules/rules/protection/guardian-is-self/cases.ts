import { ID, change, consent, handled, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change(
  "person",
  "/handling/consents/0/guardian",
  "/handling",
  handled({ consents: [consent("services", { givenBy: "guardian", guardian: ID.guardian })] }),
  handled({ consents: [consent("services", { givenBy: "guardian", guardian: ID.suspectPerson })] }),
);
