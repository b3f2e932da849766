import { change, stages, type Json, type RuleCases } from "@tipx/records";

const received = (at: string): Json => [
  { stage: "sent", at: "2025-02-02T09:00:00Z" },
  { stage: "received", at },
];

export const cases: RuleCases = {
  ...change(
    "cooperation-request",
    "/stages/1/at",
    "/stages",
    received("2025-02-02T09:00:00Z"),
    received("2025-02-02T08:59:59Z"),
  ),
  keeps: [["/stages", stages("sent", "received", "acknowledged")]],
};
