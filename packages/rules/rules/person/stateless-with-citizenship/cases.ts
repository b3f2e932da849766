import type { Change, Json, RuleCases } from "@tipx/records";

const person = (nationalityStatus: string, citizenship: Json): Change[] => [
  ["/nationalityStatus", nationalityStatus],
  ["/citizenship", [citizenship]],
];

export const cases: RuleCases = {
  type: "person",
  at: "/citizenship",
  keeps: person("citizen", "KH"),
  nearlyBreaks: person("stateless", { withheld: "not-applicable" }),
  breaks: person("stateless", "KH"),
};
