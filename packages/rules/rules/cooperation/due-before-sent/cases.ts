import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  // The request was sent in this second.
  ...change(
    "cooperation-request",
    "/acknowledgeBy",
    "/acknowledgeBy",
    "2025-02-01T09:00:00Z",
    "2025-02-01T08:59:59Z",
  ),
  keeps: [["/acknowledgeBy", "2025-02-04T09:00:00Z"]],
};
