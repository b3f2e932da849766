import { KH, TH_POLICE, type Change, type JsonObject, type RuleCases } from "@tipx/records";

/** A statement of the Cambodian committee and the Thai police, in a report of some agencies. */
const inReportOf = (...agencies: JsonObject[]): Change[] => [
  ["/agencies", agencies],
  ["/statements/0/by", [KH, TH_POLICE]],
];

export const cases: RuleCases = {
  type: "joint-report",
  at: "/statements/0/by/1",
  keeps: [["/statements/0/by", [KH]]],
  nearlyBreaks: inReportOf(TH_POLICE, KH),
  breaks: inReportOf(KH),
};
