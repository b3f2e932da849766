import { change, ID, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change(
  "involvement",
  "/relationships/0/to",
  "/relationships",
  [{ to: ID.presumed, kind: "employer" }],
  [{ to: ID.suspect, kind: "employer" }],
);
