import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change("identity", "/birthDate", "/birthDate", "1900", "1791");
