import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change(
  "resource-contribution",
  "/committed/0",
  "/committed",
  [{ kind: "equipment", on: "2025" }],
  [{ kind: "money", on: "2025" }],
);
