import { change, ID, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change(
  "person",
  "/handling/consents/0",
  "/handling/consents",
  [{ scope: "services", givenBy: "guardian", guardian: ID.guardian, givenOn: "2025-02" }],
  [{ scope: "services", givenBy: "guardian", givenOn: "2025-02" }],
);
