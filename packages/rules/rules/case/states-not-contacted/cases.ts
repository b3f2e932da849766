import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("case", "/implicatedStates/0", "/implicatedStates", [], []),
  nearlyBreaks: [
    ["/kind", "criminal"],
    ["/implicatedStates", [{ country: "VN", role: "transit", contactedOn: "2025-03" }]],
  ],
  breaks: [
    ["/kind", "criminal"],
    ["/implicatedStates", [{ country: "VN", role: "transit" }]],
  ],
};
