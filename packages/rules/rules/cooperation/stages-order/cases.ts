import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change(
  "cooperation-request",
  "/stages/1/at",
  "/stages",
  [
    { stage: "sent", at: "2025-02-02T09:00:00Z" },
    { stage: "received", at: "2025-02-02T09:00:00Z" },
  ],
  [
    { stage: "sent", at: "2025-02-02T09:00:00Z" },
    { stage: "received", at: "2025-02-01T09:00:00Z" },
  ],
);
