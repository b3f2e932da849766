import { name, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  // Khmer is broken into lines at such a space.
  ...name({ full: "ឧទា\u200Bហរណ៍" }, { full: "Example Test\u200B" }),
  keeps: [["/names", [{ use: "legal", full: "Example Test" }]]],
};
