import type {
  Agreement, Assistance, AwarenessActivity, Bundle, Case, CooperationRequest, Event, EvidenceItem, Identity, Involvement,
  JointReport, MonitoringReport, Organization, Person, Referral, ResourceContribution, StatisticalTable, StatusDecision,
} from "@tipx/schema"; // prettier-ignore
import type { Params, Severity } from "../report.js";
import type { BundleIndex } from "./bundle-index.js";

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

export const ANY = [
  "person", "event", "involvement", "status-decision", "case", "referral", "assistance", "identity", "organization",
  "cooperation-request", "agreement", "monitoring-report", "resource-contribution", "evidence-item", "joint-report",
  "awareness-activity", "statistical-table", "bundle",
] as const; // prettier-ignore

/** Record types that are about one person or what was done to one. */
export const OF_PERSONS = [
  "person", "event", "involvement", "status-decision", "case", "referral", "assistance", "identity",
] as const; // prettier-ignore

/** default: what every exchange keeps. strict: for one's own data before it leaves. public-release: for what all may see. */
export const PROFILES = ["default", "strict", "public-release"] as const;
export type RuleProfile = (typeof PROFILES)[number];

/**
 * Told where a rule found its fault: a pointer of schema names and indexes, and our own facts. Called only for a fault, so
 * that a clean record costs neither a pointer nor an object.
 */
export type Found = (pointer: string, params?: Params) => void;

/** What a rule says of itself; published in rules.json. */
export interface RuleText {
  /** The code of its findings; permanent. */
  readonly id: string;
  readonly severity: Severity;
  /** The profiles that apply it; default, and with it all, where absent. */
  readonly profiles?: readonly RuleProfile[];
  /** The profiles in which a warning is an error. */
  readonly errorIn?: readonly RuleProfile[];
  /** What holds, in one sentence. */
  readonly title: string;
  /** What goes wrong where it does not hold. */
  readonly why: string;
  /** The law, standard or decision it rests on. */
  readonly source: string;
  /** What the sender has to do. */
  readonly advice: string;
}

/** What was read of a record once for all rules: the fields that every record has, and of a bundle what it holds. */
export interface Head {
  type: Type;
  handling: AnyRecord["handling"];
  provenance: AnyRecord["provenance"];
  /** Only a rule on bundles looks at it. */
  held: BundleIndex;
}

/** A rule on records of some types; of the type bundle only: a rule across the records of one bundle. */
export interface RecordRule<T extends Type = Type> extends RuleText {
  readonly types: readonly T[];
  /** Asked only where this holds: `consents`, the record carries some; `only-consent`, it is shared on no other basis. */
  readonly where?: "consents" | "only-consent";
  /** Of a rule on bundles: asked only of those that hold a record of this type. */
  readonly needs?: Type;
  check(record: Records[T], found: Found, head: Head): void;
}

/**
 * A rule that looks at each type of record in a way of its own. A function for each type reads fast, because it only ever
 * meets records of that type; undefined where the rule has nothing to say of one.
 */
export interface TypedRule extends RuleText {
  readonly types: readonly Type[];
  checkOf(type: Type, found: Found): ((record: never, head: Head) => void) | undefined;
}

/** A rule on every text of a record: the signs it is about, as bits of `look`. All such rules share one pass. */
export interface TextRule extends RuleText {
  readonly types: readonly Type[];
  readonly signs: number;
  readonly params?: (signs: number) => Params;
}

/** A fact that JSON Schema cannot carry. */
export type Rule = RecordRule | TypedRule | TextRule;

/** Keeps the record types of a rule while it is written down. */
export const rule = <const T extends Type>(written: RecordRule<T>): Rule => written as unknown as RecordRule;

/** How grave a finding of the rule is in a profile; undefined where the profile does not apply it. */
export function severityIn(rule: RuleText, profile: RuleProfile): Severity | undefined {
  if (!(rule.profiles ?? PROFILES).includes(profile)) return undefined;
  return rule.errorIn?.includes(profile) ? "error" : rule.severity;
}

/** Whether it reads across the records of a bundle, and so needs all of them faultless. */
export const isAcross = ({ types }: Rule): boolean => types.length === 1 && types[0] === "bundle";
