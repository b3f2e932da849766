import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("event", "/period/start", "/period", { start: "2024" }, { start: "2567" }),
  keeps: [["/period", { start: "2024" }]],
  // As far ahead as a date may lie before somebody asks.
  nearlyBreaks: [["/handling/retainUntil", "2125"]],
};
