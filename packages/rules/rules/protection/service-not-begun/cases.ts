import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change("assistance", "/startedOn", "/startedOn", undefined, "2025-02");
