import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change(
  "monitoring-report",
  "/findings/0/closedOn",
  "/findings",
  [{ text: "Late.", closed: true, closedOn: "2025" }],
  [{ text: "Late.", closed: false, closedOn: "2025" }],
);
