import { change, consent, ID, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change(
    "person",
    "/handling/consents/0",
    "/handling/consents",
    // Only a guardian has to be named.
    [consent("services", { givenBy: "legal-representative" })],
    [consent("services", { givenBy: "guardian" })],
  ),
  keeps: [["/handling/consents", [consent("services", { givenBy: "guardian", guardian: ID.guardian })]]],
};
