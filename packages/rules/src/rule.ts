import type { Params } from "@tipx/report";
import type { BundleIndex } from "./bundle-index.js";
import { RECORD_TYPES } from "./generated/record-types.js";
import type { Handling, Provenance, Records, Type } from "./records.js";
import type { CodeFormat } from "./sites.js";

export type { AnyRecord, Handling, Provenance, Records, Type } from "./records.js";

/** Every type of record. */
export const ANY: readonly Type[] = RECORD_TYPES;

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

/** A rule finds errors or warnings. */
export type RuleSeverity = "error" | "warning";

/** A provision of the register, as records cite it. */
export interface ProvisionReference {
  readonly instrument: string;
  readonly provision?: string;
}

/** What a rule says of itself. Its words stand beside it, in `words.yml`. */
export interface RuleFacts {
  /** The code of its findings; permanent. The name of its folder. */
  readonly id: string;
  /** How grave a finding is: in every profile, or in those that apply the rule. */
  readonly severity: RuleSeverity | Readonly<Partial<Record<RuleProfile, RuleSeverity>>>;
  /** The law, standard or decision it rests on: provisions of the register where it is law, else a citation. */
  readonly source: readonly (ProvisionReference | string)[];
  /**
   * What it reads of a record, as `<type>/<pointer>` with `*` for any item of a list, and for any type. A rule that looks at all of a kind says so: `every-text`, `every-date`, `every-ordered-date`, `every-provision`, `every-reference`, `every-language`, `every-currency`, `every-subdivision`, `every-list`. What every rule is
   * given (`type`, `id`) is not listed. A test fails where a rule reads anything else.
   */
  readonly reads: readonly string[];
  /** Finds nothing in public data that may be shown to all (`public-data.ts`), whatever the check tells. */
  readonly sparesPublicData?: true;
}

/**
 * A rule on records of some types. The two blocks that every record has are read once for all rules: reading them from
 * eighteen shapes of record costs more than most rules do.
 */
export interface RecordRule<T extends Type = Type> extends RuleFacts {
  readonly types: readonly T[];
  /** Asked only where this holds: `consents`, the record carries some; `only-consent`, it is shared on no other basis. */
  readonly where?: "consents" | "only-consent";
  /** Where it also looks across the records of a bundle: `types` then names the bundle too, and `check` is not asked of bundles. */
  readonly across?: BundleRule["across"];
  /** Asked across only of bundles that hold a record of this type. */
  readonly needs?: Type;
  check(record: Records[T], found: Found, handling: Handling, provenance: Provenance): void;
}

/**
 * A rule that looks at each type of record in a way of its own. A function for each type reads fast, because it only ever
 * meets records of that type; undefined where the rule has nothing to say of one.
 */
export interface TypedRule extends RuleFacts {
  readonly types: readonly Type[];
  checkOf(
    type: Type,
    found: Found,
  ): ((record: never, handling: Handling, provenance: Provenance) => void) | undefined;
}

/** A rule across the records of a bundle, all of them faultless by themselves. */
export interface BundleRule extends RuleFacts {
  readonly types: readonly ["bundle"];
  /** Asked only of bundles that hold a record of this type. */
  readonly needs?: Type;
  across(bundle: Records["bundle"], found: Found, index: BundleIndex): void;
}

/** A rule on every text of a record: the signs it is about, as bits of `look`. */
export interface TextRule extends RuleFacts {
  readonly types: readonly Type[];
  readonly signs: number;
  readonly params?: (signs: number) => Params;
}

/** A rule on every date of a record, or on every provision cited. Such rules and those on texts share one pass. */
export interface SiteRule extends RuleFacts {
  readonly types: readonly Type[];
  /** Returns true where a date or a cited provision breaks the rule. `hint`: bits that tell what field it stands in, see `sites.ts`. */
  readonly breaks:
    | {
        readonly date: (date: string, hint: number, recordedAt: string) => boolean;
        /** It is asked only about dates that are not usual, see `sites.ts`. */
        readonly unusual?: true;
      }
    | { readonly provision: (cited: { instrument: string; provision?: string }) => boolean };
  readonly params?: Params;
}

/** A rule on every code of one format, of which others keep the list. */
export interface CodeRule extends RuleFacts {
  readonly types: readonly Type[];
  readonly format: CodeFormat;
  readonly isListed: (code: string) => boolean;
  /** What was most likely meant. Told only of a field that is public: it says what the sender nearly wrote. */
  readonly meant?: (code: string) => string | undefined;
}

/** A rule on the lists in which nothing is meant to stand twice: it is told of the second one. */
export interface ListRule extends RuleFacts {
  readonly types: readonly Type[];
  readonly each: "repeated-item";
}

/** A fact that JSON Schema cannot carry. */
export type Rule = RecordRule | TypedRule | BundleRule | TextRule | SiteRule | CodeRule | ListRule;

/**
 * Keeps the record types of a rule while it is written down. It inherits nothing, so that what a program added to all objects is
 * no part of it.
 */
export function rule<const T extends Type>(written: RecordRule<T>): Rule;
export function rule(written: TypedRule | TextRule | SiteRule | CodeRule | ListRule | BundleRule): Rule;
export function rule(written: unknown): Rule {
  const made = Object.setPrototypeOf(written, null) as Rule;
  if (typeof made.severity === "object") Object.setPrototypeOf(made.severity, null);
  return made;
}

/** How grave a finding of the rule is in a profile; undefined where the profile does not apply it. */
export const severityIn = (
  { severity }: Pick<RuleFacts, "severity">,
  profile: RuleProfile,
): RuleSeverity | undefined => (typeof severity === "string" ? severity : severity[profile]);

/** The severity of a rule that is added by name to a profile without it: the first one that it has. */
export const ownSeverity = ({ severity }: Pick<RuleFacts, "severity">): RuleSeverity => {
  if (typeof severity === "string") return severity;
  for (const profile of PROFILES) {
    const found = severity[profile];
    if (found !== undefined) return found;
  }
  throw new Error("a rule that no profile applies");
};
