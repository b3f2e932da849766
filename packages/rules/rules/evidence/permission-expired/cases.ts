import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("evidence-item", "/permissions/0/until", "/permissions/0/until", "2025-11", "2025-10"),
  keeps: [["/permissions/0/until", "2027-12-31"]],
};
