import type { RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  type: "organization",
  at: "/contacts",
  keeps: [["/country", "KH"]],
  // The id in the register leads to the agency that coordinates.
  nearlyBreaks: [["/actor", "kh-ncct"]],
  breaks: [["/contacts", [{ kind: "email", value: "office@example.org" }]]],
};
