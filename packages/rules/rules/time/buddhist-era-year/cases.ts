import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("event", "/period/start", "/period", { start: "2024" }, { start: "2567" }),
  keeps: [["/period", { start: "2024" }]],
  // The last year before those that are taken for years of the Buddhist era.
  nearlyBreaks: [["/handling/retainUntil", "2399"]],
};
