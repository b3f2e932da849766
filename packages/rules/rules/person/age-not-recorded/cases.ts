import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change("involvement", "", "/role", "suspect", "presumed-victim");
