import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("case", "", "/status", "active", "closed"),
};
