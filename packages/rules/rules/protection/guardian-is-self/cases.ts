import { change, consent, handled, ID, type RuleCases } from "@tipx/records";

const consentOf = (guardian: string) =>
  handled({ consents: [consent("services", { givenBy: "guardian", guardian })] });

export const cases: RuleCases = change(
  "person",
  "/handling/consents/0/guardian",
  "/handling",
  consentOf(ID.guardian),
  consentOf(ID.suspectPerson),
);
