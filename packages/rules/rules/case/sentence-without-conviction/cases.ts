import { charged, type RuleCases } from "@tipx/records";

export const cases: RuleCases = charged(
  "/charges/0/sentences/0",
  { stage: "final", outcome: "convicted", sentences: [{ kind: "imprisonment", months: 12 }] },
  { stage: "final", outcome: "acquitted", sentences: [{ kind: "imprisonment", months: 12 }] },
);
