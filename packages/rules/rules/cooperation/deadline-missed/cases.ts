import { change, stages, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("cooperation-request", "/acknowledgeBy", "/stages", [], []),
  nearlyBreaks: [
    ["/acknowledgeBy", "2025-02-04T09:00:00Z"],
    ["/stages", stages("sent", "acknowledged")],
  ],
  breaks: [
    ["/acknowledgeBy", "2025-02-04T09:00:00Z"],
    ["/stages", stages("sent", "received")],
  ],
};
