import { name, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...name(
    // One word in the script is enough.
    { full: "Example ឧទាហរណ៍", language: "km" },
    { full: "Example Sokha Test", language: "km" },
    "/names/0/language",
  ),
  keeps: [["/names", [{ use: "legal", full: "ឧទាហរណ៍ សាកល្បង", language: "km" }]]],
};
