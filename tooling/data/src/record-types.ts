/**
 * The record types of the exchange. `@tipx/schema` defines them; they are repeated here because that package is built from
 * what this one makes.
 */
export const RECORD_TYPES: ReadonlySet<string> = new Set([
  "person", "event", "involvement", "status-decision", "case", "referral", "assistance", "identity", "organization",
  "cooperation-request", "agreement", "monitoring-report", "resource-contribution", "evidence-item", "joint-report",
  "awareness-activity", "statistical-table", "bundle",
]); // prettier-ignore
