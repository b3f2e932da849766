/** The eighteen record types, in the order of the documentation. Every other list of them is made from this one. */
export const RECORD_TYPES = [
  "person", "event", "involvement", "status-decision", "case", "referral", "assistance", "identity", "organization",
  "cooperation-request", "agreement", "monitoring-report", "resource-contribution", "evidence-item", "joint-report",
  "awareness-activity", "statistical-table", "bundle",
] as const; // prettier-ignore

/** The name of a record type. */
export type RecordType = (typeof RECORD_TYPES)[number];
