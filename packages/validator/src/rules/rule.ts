import type {
  Agreement, Assistance, AwarenessActivity, Bundle, Case, CooperationRequest, EventRecord, EvidenceItem, Identity, Involvement,
  JointReport, MonitoringReport, Organization, Person, Referral, ResourceContribution, StatisticalTable, StatusDecision,
} from "@tipx/schema"; // prettier-ignore
import type { Params, Severity } from "../report.js";
import type { BundleIndex } from "./bundle-index.js";

/** The records that rules see: structure and vocabulary have found nothing wrong with them. */
export interface Records {
  person: Person;
  event: EventRecord;
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

export type Handling = AnyRecord["handling"];
export type Provenance = AnyRecord["provenance"];

/**
 * A rule on records of some types. The two blocks that every record has are read once for all rules: reading them from
 * eighteen shapes of record costs more than most rules do.
 */
export interface RecordRule<T extends Type = Type> extends RuleText {
  readonly types: readonly T[];
  /** Asked only where this holds: `consents`, the record carries some; `only-consent`, it is shared on no other basis. */
  readonly where?: "consents" | "only-consent";
  check(record: Records[T], found: Found, handling: Handling, provenance: Provenance): void;
}

/**
 * A rule that looks at each type of record in a way of its own. A function for each type reads fast, because it only ever
 * meets records of that type; undefined where the rule has nothing to say of one.
 */
export interface TypedRule extends RuleText {
  readonly types: readonly Type[];
  checkOf(
    type: Type,
    found: Found,
  ): ((record: never, handling: Handling, provenance: Provenance) => void) | undefined;
}

/** A rule across the records of a bundle, all of them faultless by themselves. */
export interface BundleRule extends RuleText {
  readonly types: readonly ["bundle"];
  /** Asked only of bundles that hold a record of this type. */
  readonly needs?: Type;
  across(bundle: Records["bundle"], found: Found, index: BundleIndex): void;
}

/** A rule on every text of a record: the signs it is about, as bits of `look`. */
export interface TextRule extends RuleText {
  readonly types: readonly Type[];
  readonly signs: number;
  readonly params?: (signs: number) => Params;
}

/** A rule on every date of a record, or on every provision cited. Such rules and those on texts share one pass. */
export interface PlaceRule extends RuleText {
  readonly types: readonly Type[];
  /** Which places, and whether one of them breaks the rule; `place` says where it stands, see `sites`. */
  readonly breaks:
    | { readonly date: (date: string, place: number) => boolean }
    | { readonly provision: (cited: { instrument: string; provision?: string }) => boolean };
  readonly params?: Params;
}

/** A fact that JSON Schema cannot carry. */
export type Rule = RecordRule | TypedRule | BundleRule | TextRule | PlaceRule;

/** Keeps the record types of a rule while it is written down. */
export function rule<const T extends Type>(written: RecordRule<T>): Rule;
export function rule(written: BundleRule): Rule;
export function rule(written: unknown): Rule {
  return written as Rule;
}

/** How grave a finding of the rule is in a profile; undefined where the profile does not apply it. */
export function severityIn(rule: RuleText, profile: RuleProfile): Severity | undefined {
  if (!(rule.profiles ?? PROFILES).includes(profile)) return undefined;
  return rule.errorIn?.includes(profile) ? "error" : rule.severity;
}
