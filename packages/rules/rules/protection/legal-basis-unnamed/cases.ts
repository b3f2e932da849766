import { change, PALERMO, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change(
    "person",
    "/handling/legalBasis/0",
    "/handling/legalBasis",
    [{ kind: "treaty", provision: { instrument: PALERMO } }],
    [{ kind: "treaty" }],
  ),
  keeps: [
    ["/handling/legalBasis", [{ kind: "treaty", provision: { instrument: PALERMO, provision: "art-10" } }]],
  ],
};
