import type {
  Agreement, Assistance, AwarenessActivity, Bundle, Case, CooperationRequest, Event, EvidenceItem, Identity, Involvement,
  JointReport, MonitoringReport, Organization, Person, Referral, ResourceContribution, StatisticalTable, StatusDecision,
} from "@tipx/json-schema"; // prettier-ignore

/** The records that rules see: structure and vocabulary have found nothing wrong with them. */
export interface Records {
  person: Person;
  event: Event;
  involvement: Involvement;
  "status-decision": StatusDecision;
  case: Case;
  referral: Referral;
  assistance: Assistance;
  identity: Identity;
  organization: Organization;
  "cooperation-request": CooperationRequest;
  agreement: Agreement;
  "monitoring-report": MonitoringReport;
  "resource-contribution": ResourceContribution;
  "evidence-item": EvidenceItem;
  "joint-report": JointReport;
  "awareness-activity": AwarenessActivity;
  "statistical-table": StatisticalTable;
  bundle: Bundle;
}
export type Type = keyof Records;
export type AnyRecord = Records[Type];

export type Handling = AnyRecord["handling"];
export type Provenance = AnyRecord["provenance"];
