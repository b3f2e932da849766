import { ID, KH, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  type: "joint-report",
  at: "/statements/0",
  keeps: [["/statements/0/evidence", [{ record: ID.evidence }]]],
  nearlyBreaks: [["/statements/0/records", [{ record: ID.monitoring }]]],
  breaks: [["/statements", [{ text: "Both offices met.", by: [KH] }]]],
};
