// Generated from packages/json-schema/schema/0.2.0/2020-12/consumer/all.json by `npm run fix`. Do not edit.

/** Every type of record, in the order of the published schema. */
export const RECORD_TYPES = [
  "person",
  "event",
  "involvement",
  "status-decision",
  "case",
  "referral",
  "assistance",
  "identity",
  "organization",
  "cooperation-request",
  "agreement",
  "monitoring-report",
  "resource-contribution",
  "evidence-item",
  "joint-report",
  "awareness-activity",
  "statistical-table",
  "bundle"
] as const;
