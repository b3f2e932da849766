import { text, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...text("Unknown substance, bagged", "N/A"),
  keeps: [["/description", "Contract form, blank"]],
};
