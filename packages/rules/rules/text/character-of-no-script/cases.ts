import { name, type RuleCases } from "@tipx/records";

export const cases: RuleCases = name({ full: "Example ⟨Test⟩" }, { full: "Example \uE000" });
