import type { Change, JsonObject, RuleCases } from "@tipx/records";

const criminal = (state: JsonObject): Change[] => [
  ["/kind", "criminal"],
  ["/jurisdiction", "KH"],
  ["/implicatedStates", [state]],
];

export const cases: RuleCases = {
  type: "case",
  at: "/implicatedStates/0",
  keeps: criminal({ country: "VN", role: "transit", contactedOn: "2025-03" }),
  // The state that prosecutes.
  nearlyBreaks: criminal({ country: "KH", role: "destination" }),
  breaks: criminal({ country: "VN", role: "transit" }),
};
