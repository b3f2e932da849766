import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change("organization", "/subdivision", "/subdivision", "KH-17", "kh-17");
