import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("case", "/openedOn", "/openedOn", "2025-11", "2025-12"),
  keeps: [["/openedOn", "2025-02-01"]],
};
