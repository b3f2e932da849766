import type { Code } from "./codes.js";
import type { Layer, Severity } from "./layers.js";

export { LAYERS, type Layer, type Severity } from "./layers.js";

/** producer: what a sender must satisfy. consumer: what a receiver may meet, newer vocabularies included. */
export type Profile = "producer" | "consumer";

/** The Traffic Light Protocol's labels, strictest first. */
export const TLP_LABELS = ["red", "amber-strict", "amber", "green", "clear"] as const;
export type Tlp = (typeof TLP_LABELS)[number];

/** Ids, names and counts of ours, by code; never what the sender wrote. */
export type Params = Readonly<Record<string, string | number | readonly string[]>>;

/** One finding. It describes the schema's side of a disagreement; no field of it can hold what the sender wrote. */
export interface Issue {
  /** Which input, from 0, when several are checked together. */
  readonly input: number;
  /** The line of an NDJSON input, from 1. */
  readonly line?: number;
  /** The record of its input, from 0; a bundle counts as one. Absent when an input is refused as a whole. */
  readonly record?: number;
  /** A JSON Pointer of schema names and indexes. For unknown keys it is their parent's. */
  readonly pointer: string;
  readonly layer: Layer;
  /** The contract. A code of `CODES`, or the id of a rule. */
  readonly code: Code | (string & {});
  readonly severity: Severity;
  /** For a reader; may change between releases. */
  readonly message: string;
  readonly params: Params;
}

/** A check that did not run, and why. */
export interface NotChecked {
  readonly layer: Layer;
  /** Present when a single rule did not run. */
  readonly rule?: string;
  /**
   * not-asked: left out by `layers`; disabled: by `rules.disable`; earlier-errors: the layers before found errors;
   * needs-structure: rules were asked for without the layer structure, on which they stand;
   * stream-limit: the stream held more ids than are kept to compare records with each other.
   */
  readonly reason: "not-asked" | "disabled" | "earlier-errors" | "needs-structure" | "stream-limit";
  /** Of a bundle: the records, by position, whose own faults kept rules from them; the rules across records did not run. */
  readonly faulty?: readonly number[];
}

/** The judgement of one record, or of an input that could not be read as records. */
export interface Verdict {
  readonly input: number;
  readonly line?: number;
  readonly record?: number;
  /** refused: hostile or unreadable, so that nothing further was checked. Disjoint from invalid. */
  readonly outcome: "valid" | "invalid" | "refused";
  /** The record's type, when it is one of ours. */
  readonly type?: string;
  /** How strictly the record asks to be handled; red when it does not say. */
  readonly tlp: Tlp;
  /** How many errors and warnings were found, those not listed included. */
  readonly errors: number;
  readonly warnings: number;
  readonly issues: readonly Issue[];
  /** Findings beyond the limit per record. */
  readonly issuesOmitted: number;
  readonly notChecked: readonly NotChecked[];
}

export interface Summary {
  readonly records: number;
  readonly valid: number;
  readonly invalid: number;
  readonly refused: number;
  /** Warnings found, in valid and invalid records. */
  readonly warnings: number;
  /** Findings that `issues` does not list because there were too many. */
  readonly issuesOmitted: number;
  /** Records refused because this library failed, not the sender. */
  readonly internalErrors: number;
  /** What did not run, and for how many records. */
  readonly notChecked: readonly (NotChecked & { readonly records: number })[];
}

/** How many findings are alike. */
export interface Total {
  readonly layer: Layer;
  readonly code: Issue["code"];
  readonly severity: Severity;
  readonly findings: number;
}

export interface Report {
  readonly tool: { readonly name: "tipx"; readonly version: string; readonly taxonomyVersion: string };
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

/** The stricter of two labels. */
export const stricter = (a: Tlp, b: Tlp): Tlp => (TLP_LABELS.indexOf(a) <= TLP_LABELS.indexOf(b) ? a : b);
