import { stages, type Change, type RuleCases } from "@tipx/records";

const grounded = (...reached: string[]): Change[] => [
  ["/stages", stages("sent", ...reached)],
  ["/refusal", { ground: "own-nationals" }],
];

export const cases: RuleCases = {
  type: "cooperation-request",
  at: "/refusal",
  keeps: grounded("refused"),
  nearlyBreaks: grounded("postponed", "executing"),
  breaks: grounded("executing"),
};
