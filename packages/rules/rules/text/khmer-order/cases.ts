import { name, type RuleCases } from "@tipx/records";

export const cases: RuleCases = name({ full: "ស្រី" }, { full: "សី្រ" });
