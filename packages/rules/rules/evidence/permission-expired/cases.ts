import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change(
  "evidence-item",
  "/permissions/0/until",
  "/permissions/0/until",
  "2025",
  "2025-10",
);
