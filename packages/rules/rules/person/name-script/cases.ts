import { name, type RuleCases } from "@tipx/records";

export const cases: RuleCases = name(
  { full: "ឧទាហរណ៍", language: "km" },
  { full: "Example Sokha Test", language: "km" },
  "/names/0/language",
);
