import type { Change, RuleCases } from "@tipx/records";

const ended = (status: string): Change[] => [
  ["/status", status],
  ["/closure", { on: "2025-10", reason: "settled" }],
];

export const cases: RuleCases = {
  type: "case",
  at: "/closure",
  keeps: ended("closed"),
  nearlyBreaks: ended("follow-up"),
  breaks: ended("active"),
};
