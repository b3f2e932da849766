import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("person", "/handling/tlp", "/handling/tlp", "amber", "green"),
  keeps: [["/handling/tlp", "red"]],
};
