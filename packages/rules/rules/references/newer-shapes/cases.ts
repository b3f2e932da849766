import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("person", "/specVersion", "/specVersion", "0.0", "9.0"),
  keeps: [["/specVersion", "0.1"]],
};
