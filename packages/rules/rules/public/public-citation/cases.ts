import { ID, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  type: "joint-report",
  at: "/statements/0/evidence",
  keeps: [["/statements/0/recommendation", "r4"]],
  // Of the evidence only what it shows is told.
  nearlyBreaks: [["/statements/0/measures", ["statements-with-verified-evidence"]]],
  breaks: [["/statements/0/evidence", [{ record: ID.evidence }]]],
};
