import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change("organization", "/contacts", "/contacts", undefined, [
  { kind: "email", value: "office@example.org" },
]);
