import { text, type RuleCases } from "@tipx/records";

export const cases: RuleCases = text("Contract form, blank", "Contract form,  blank");
