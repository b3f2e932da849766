import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("person", "/handling/retainUntil", "/handling/retainUntil", "2030-11-06", "2030-11-07"),
  keeps: [["/handling/retainUntil", "2028"]],
};
