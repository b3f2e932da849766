import { name, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  // Both look the same; the second has DA as a subscript.
  ...name({ full: "កន្តាល" }, { full: "កន្\u178A\u17B6ល" }),
  keeps: [["/names", [{ use: "legal", full: "ឧទាហរណ៍ សាកល្បង" }]]],
};
