import { stages, type Change, type RuleCases } from "@tipx/records";

const due = (acknowledgeBy: string, ...reached: string[]): Change[] => [
  ["/acknowledgeBy", acknowledgeBy],
  ["/stages", stages("sent", ...reached)],
];

export const cases: RuleCases = {
  type: "cooperation-request",
  at: "/acknowledgeBy",
  keeps: due("2025-02-04T09:00:00Z", "received", "acknowledged"),
  // Due in the second in which the record was written.
  nearlyBreaks: due("2025-11-06T02:30:00Z", "received"),
  breaks: due("2025-11-06T02:29:59Z", "received"),
};
