import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("person", "/age", "/age", 18, 17),
  keeps: [["/ageBand", "child"]],
};
