import { name, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  // A rare Chinese letter beyond the first 65,536 characters is a letter.
  ...name({ full: "示例 𠮷" }, { full: "Example \uE000" }),
  keeps: [["/names", [{ use: "legal", full: "Example Test" }]]],
};
