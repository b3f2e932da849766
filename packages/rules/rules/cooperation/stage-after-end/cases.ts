import { change, stages, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change(
  "cooperation-request",
  "/stages/2/stage",
  "/stages",
  stages("sent", "partly-executed", "executed"),
  stages("sent", "executed", "executing"),
);
