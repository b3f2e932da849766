import { text, type RuleCases } from "@tipx/records";

export const cases: RuleCases = text("Ledger of E+ class", "Ledger 1.23457E+15");
