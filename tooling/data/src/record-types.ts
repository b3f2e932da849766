/** The record types of the exchange, which `@tipx/schema` defines. Kept here too, because tooling imports no package. */
export const RECORD_TYPES: ReadonlySet<string> = new Set([
  "person", "event", "involvement", "status-decision", "case", "referral", "assistance", "identity", "organization",
  "cooperation-request", "agreement", "monitoring-report", "resource-contribution", "evidence-item", "joint-report",
  "awareness-activity", "statistical-table", "bundle",
]); // prettier-ignore
