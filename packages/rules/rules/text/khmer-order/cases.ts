import { name, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  // Both look the same; the second has the vowel before the subscript.
  ...name({ full: "ស្រី" }, { full: "ស\u17B8\u17D2\u179A" }),
  keeps: [["/names", [{ use: "legal", full: "ឧទាហរណ៍ សាកល្បង" }]]],
};
