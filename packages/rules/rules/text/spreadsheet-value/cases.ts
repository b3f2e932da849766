import { text, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...text("Ledger of class 3E+", "Ledger 1.23457E+15"),
  keeps: [["/description", "Ledger, 12 pages"]],
};
