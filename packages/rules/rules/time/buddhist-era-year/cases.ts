import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change(
  "event",
  "/period/start",
  "/period",
  { start: "2024" },
  { start: "2567" },
);
