import type { RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  type: "assistance",
  at: "/startedOn",
  keeps: [["/offeredOn", "2025-02"]],
  nearlyBreaks: [
    ["/status", "interrupted"],
    ["/startedOn", "2025-02"],
  ],
  breaks: [["/startedOn", "2025-02"]],
};
