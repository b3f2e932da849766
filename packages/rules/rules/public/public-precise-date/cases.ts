import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("joint-report", "/issuedOn", "/issuedOn", "2025-07", "2025-07-15"),
  keeps: [["/issuedOn", "2025"]],
};
