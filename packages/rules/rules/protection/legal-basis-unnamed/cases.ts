import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change(
  "person",
  "/handling/legalBasis/0",
  "/handling/legalBasis",
  [{ kind: "law", provision: { instrument: "kh-hts-law-2008" } }],
  [{ kind: "law" }],
);
