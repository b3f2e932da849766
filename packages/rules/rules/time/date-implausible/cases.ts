import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("case", "/openedOn", "/openedOn", "1894", "1893"),
  keeps: [["/openedOn", "2025-02-01"]],
};
