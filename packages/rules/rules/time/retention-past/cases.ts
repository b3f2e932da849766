import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("person", "/handling/retainUntil", "/handling/retainUntil", "2025", "2024-12-31"),
  keeps: [["/handling/retainUntil", "2030-11"]],
};
