import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change(
  "monitoring-report",
  "/findings/0/dueOn",
  "/findings",
  [{ text: "Late.", closed: false, dueOn: "2025-11" }],
  [{ text: "Late.", closed: false, dueOn: "2025-10" }],
);
