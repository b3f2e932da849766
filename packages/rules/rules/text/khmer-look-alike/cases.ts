import { name, type RuleCases } from "@tipx/records";

export const cases: RuleCases = name({ full: "កន្តាល" }, { full: "កន្ដាល" });
