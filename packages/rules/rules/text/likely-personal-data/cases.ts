import { text, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...text("Ledger of 2023-11-06, 1,200,000 riel, file 12/2019", "Ledger, asked for at ០១២ ៣៤៥ ៦៧៨"),
  keeps: [["/description", "Ledger, bound, with a red cover"]],
};
