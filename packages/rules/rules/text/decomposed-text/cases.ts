import { name, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...name(
    // Thai vowels are marks that the composed form keeps.
    { full: "ตัวอย่าง สมมุติ" },
    { full: "Ví Dụ".normalize("NFD") },
  ),
  keeps: [["/names", [{ use: "legal", full: "Ví Dụ" }]]],
};
