import { name, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  // Two scripts in two words, and a Cyrillic letter in a Latin word.
  ...name({ full: "Example Пример" }, { full: "Ex\u0430mple Test" }),
  keeps: [["/names", [{ use: "legal", full: "Example Test" }]]],
};
