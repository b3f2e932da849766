import { text, type RuleCases } from "@tipx/records";

export const cases: RuleCases = text("A", " \u3000\u200B");
