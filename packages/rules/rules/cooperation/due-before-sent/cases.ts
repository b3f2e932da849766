import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change(
  "cooperation-request",
  "/acknowledgeBy",
  "/acknowledgeBy",
  "2025-02-04T09:00:00Z",
  "2025-01-04T09:00:00Z",
);
