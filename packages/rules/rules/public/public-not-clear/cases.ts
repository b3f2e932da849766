import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change("agreement", "/handling/tlp", "/handling/tlp", "clear", "green");
