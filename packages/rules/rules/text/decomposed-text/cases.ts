import { name, type RuleCases } from "@tipx/records";

export const cases: RuleCases = name({ full: "Ví Dụ" }, { full: "Ví Dụ".normalize("NFD") });
