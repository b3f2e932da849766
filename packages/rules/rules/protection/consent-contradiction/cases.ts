import { consent, handled, type RuleCases } from "@tipx/records";

const decided = (decision: string) => [
  ["/handling", handled({ consents: [consent("research", { decision, withdrawnOn: "2025-03" })] })] as const,
];

export const cases: RuleCases = {
  type: "person",
  at: "/handling/consents/0/decision",
  nearlyBreaks: decided("withdrawn"),
  breaks: decided("given"),
};
