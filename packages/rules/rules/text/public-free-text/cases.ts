import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change("monitoring-report", "/findings/0/text", "/findings", undefined, [
  { text: "Late.", closed: false },
]);
