import type { RecordType } from "./build.js";

/** The eighteen record types, in the order of the documentation. */
export const RECORD_TYPES = [
  "person", "event", "involvement", "status-decision", "case", "referral", "assistance", "identity", "organization",
  "cooperation-request", "agreement", "monitoring-report", "resource-contribution", "evidence-item", "joint-report",
  "awareness-activity", "statistical-table", "bundle",
] as const satisfies readonly RecordType[]; // prettier-ignore
