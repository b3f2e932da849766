import { change, ID, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change(
  "bundle",
  "/records/2/person",
  "/records/2/person",
  ID.person,
  ID.event,
);
