import { name, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  // One word, in Unicode and for a Zawgyi font.
  ...name({ full: "မောင်" }, { full: "ေမာင္" }),
  keeps: [["/names", [{ use: "legal", full: "မြန်မာ" }]]],
};
