import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("case", "/openedOn", "/openedOn", "1970", "1970-01-01"),
  keeps: [["/openedOn", "2025-02-01"]],
};
