/** The layers of a verdict on a record, in the order in which they are checked. */
export const LAYERS = ["input", "structure", "vocabulary", "rules"] as const;
/** Layers of reports on other jobs: records converted, releases compared. */
export const OTHER_LAYERS = ["conversion", "release"] as const;
export type Layer = (typeof LAYERS)[number];
/** Any layer that a finding can be of. */
export type AnyLayer = Layer | (typeof OTHER_LAYERS)[number];
/** error: the record is not valid. warning: valid, but look at it. info: told, and nothing to mend. */
export type Severity = "error" | "warning" | "info";

/** producer: what a sender must satisfy. consumer: what a receiver may meet, newer vocabularies included. */
export type Profile = "producer" | "consumer";

/** The labels of the Traffic Light Protocol, strictest first. */
export const TLP_LABELS = ["red", "amber-strict", "amber", "green", "clear"] as const;
export type Tlp = (typeof TLP_LABELS)[number];

/** Ids, names and counts of ours, by name; never what the sender wrote. */
export type Params = Readonly<Record<string, string | number | readonly string[]>>;

/** One finding. It describes the schema's side of a disagreement; no field of it can hold what the sender wrote. */
export interface Issue {
  /** The number of the input, from 0, when several are checked together. */
  readonly input: number;
  /** The line of an NDJSON input, from 1. */
  readonly line?: number;
  /** The record of its input, from 0; a bundle counts as one. Absent when an input is refused as a whole. */
  readonly record?: number;
  /** A JSON Pointer of schema names and indexes. For unknown keys it is the pointer of their parent. */
  readonly pointer: string;
  readonly layer: AnyLayer;
  /** The contract: a code of the code book that the report was made with. */
  readonly code: string;
  readonly severity: Severity;
  /** A sentence for a reader. It may change between releases. */
  readonly message: string;
  readonly params: Params;
}

/** Why a check did not run. */
export const NOT_CHECKED_REASONS = [
  /** The option `layers` left it out. */
  "not-asked",
  /** The option `rules.disable` left it out. */
  "disabled",
  /** The layers before it found errors. */
  "earlier-errors",
  /** Rules stand on the layer structure, which was left out. */
  "needs-structure",
  /** The record declares newer shapes than this tool has: what they brought was not checked. */
  "newer-shapes",
  /** The stream held more ids than are kept to compare records with each other. */
  "stream-limit",
] as const;
export type NotCheckedReason = (typeof NOT_CHECKED_REASONS)[number];

/** A check that did not run, and why. */
export interface NotChecked {
  readonly layer: AnyLayer;
  /** Present when a single rule did not run. */
  readonly rule?: string;
  readonly reason: NotCheckedReason;
  /** Of a bundle: the positions of the records whose own faults kept rules from them. The rules across records did not run. */
  readonly faulty?: readonly number[];
}

/** The judgement of one record, or of an input that could not be read as records. */
export interface Verdict {
  readonly input: number;
  readonly line?: number;
  readonly record?: number;
  /** refused: hostile or unreadable, so that nothing further was checked. Disjoint from invalid. */
  readonly outcome: "valid" | "invalid" | "refused";
  /** The type of the record, when it is one of ours. */
  readonly type?: string;
  /** How strictly the record asks to be handled; red when it does not say. */
  readonly tlp: Tlp;
  /** How many errors and warnings were found, those not listed included. */
  readonly errors: number;
  readonly warnings: number;
  /** How many findings of severity info there are, those not listed included. Absent: none. */
  readonly notes?: number;
  readonly issues: readonly Issue[];
  /** Findings beyond the limit per record. */
  readonly issuesOmitted: number;
  readonly notChecked: readonly NotChecked[];
  /**
   * Where the line stands in its source, in bytes, where that was asked for: `source.slice(start, end)` is the line with its line
   * break, without a byte-order mark before it.
   */
  readonly bytes?: { readonly start: number; readonly end: number };
}

export interface Summary {
  readonly records: number;
  readonly valid: number;
  readonly invalid: number;
  readonly refused: number;
  /** Warnings found, in valid and invalid records. */
  readonly warnings: number;
  /** Findings of severity info, in valid and invalid records. Absent: none. */
  readonly notes?: number;
  /** Findings that `issues` does not list because there were too many. */
  readonly issuesOmitted: number;
  /** Records refused because the library failed, not the sender. */
  readonly internalErrors: number;
  /** What did not run, and for how many records. */
  readonly notChecked: readonly (NotChecked & { readonly records: number })[];
}

/** How many findings are alike. */
export interface Total {
  readonly layer: AnyLayer;
  readonly code: string;
  readonly severity: Severity;
  readonly findings: number;
}

/** The program that made a report. */
export interface Tool {
  readonly name: "tipx";
  readonly version: string;
  readonly taxonomyVersion: string;
}

/** The verdict on one or more inputs. It never holds a value of a payload. */
export interface Report {
  readonly tool: Tool;
  readonly handling: { readonly tlp: Tlp };
  /** The language of the messages, where the report was put into another one; a draft is not yet reviewed. */
  readonly messages?: { readonly lang: string; readonly status: "reviewed" | "draft" };
  /** counts: the report says how many findings of each kind there are, never where; `issues` is empty. */
  readonly disclosure?: "counts";
  readonly summary: Summary;
  readonly issues: readonly Issue[];
  /** Present with `disclosure: "counts"`: by layer, code and severity, in that order. */
  readonly totals?: readonly Total[];
}

const MEMBERS: ReadonlySet<string> = new Set<keyof Issue>([
  "input",
  "line",
  "record",
  "pointer",
  "layer",
  "code",
  "severity",
  "message",
  "params",
]);

/** A finding without whatever its maker left on it besides the members of `Issue`: that could be a value of the payload. */
export const bareIssue = (issue: Issue): Issue =>
  Object.keys(issue).every((name) => MEMBERS.has(name))
    ? issue
    : (Object.fromEntries(Object.entries(issue).filter(([name]) => MEMBERS.has(name))) as unknown as Issue);

/** The stricter of two labels. */
export const stricter = (a: Tlp, b: Tlp): Tlp => (TLP_LABELS.indexOf(a) <= TLP_LABELS.indexOf(b) ? a : b);
