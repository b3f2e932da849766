import { text, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...text("Form with the entry: who pays??", "Form with the entry: Nguy?n"),
  keeps: [["/description", "Contract form, “à l’essai”"]],
};
