import { change, stages, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  // Partial execution is not the end.
  ...change(
    "cooperation-request",
    "/stages/2/stage",
    "/stages",
    stages("sent", "partly-executed", "executed"),
    stages("sent", "executed", "executing"),
  ),
  keeps: [["/stages", stages("sent", "executing", "executed")]],
};
