import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("event", "/durationMonths", "/durationMonths", { min: 12, max: 12 }, { min: 13, max: 12 }),
  keeps: [["/durationMonths", { min: 25 }]],
};
