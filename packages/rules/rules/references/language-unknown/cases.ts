import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("person", "/languages/1", "/languages", ["km", "kmr", "zh-Hans"], ["km", "kh"]),
  keeps: [["/languages", ["km", "vi"]]],
};
