import { change, ID, urn, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change(
  "bundle",
  "/records/2/person",
  "/records/2/person",
  ID.person,
  urn(99),
);
