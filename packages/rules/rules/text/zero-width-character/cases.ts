import { name, type RuleCases } from "@tipx/records";

export const cases: RuleCases = name({ full: "ឧទា\u200Bហរណ៍" }, { full: "Example Test\u200B" });
