import type { Change, Entry, Language, Localised, Redirect, SchemeInfo } from "./entry.ts";
import type { Terms } from "./terms.ts";

/** The folder of the hand-edited files, from the root of the repository. */
export const DATA = "packages/taxonomy/data";
export const LEDGER = "packages/taxonomy/ledger.txt";
export const MEANINGS = "packages/taxonomy/meanings.txt";
export const COVERAGE = "packages/taxonomy/speech-coverage.yml";
export const HOSTS = "packages/taxonomy/hosts.yml";

/**
 * What a site is. official: of a state or an intergovernmental body, in its own name; copies: it holds whole copies of
 * texts of others; news: it reports; other: anything else.
 */
export const HOST_KINDS = ["official", "copies", "news", "other"] as const;
export type HostKind = (typeof HOST_KINDS)[number];

export interface RedirectFile {
  readonly label: Localised;
  readonly redirect: Redirect;
  readonly changes?: readonly Change[] | undefined;
  readonly since: string;
  readonly note?: string | undefined;
}

export interface SchemeModel {
  readonly name: string;
  readonly info: SchemeInfo;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly redirects: ReadonlyMap<string, RedirectFile>;
}

/** One statement of the 2019 speech, with the entries that represent it. */
export interface SpeechRow {
  readonly row: number;
  readonly quote: string;
  readonly states: string;
  readonly ids: readonly string[];
  readonly records?: readonly string[] | undefined;
}

/** One line of the ledger: an id, and the version in which it was first published. */
export interface LedgerLine {
  readonly ref: string;
  readonly since: string;
}

/** One line of `meanings.txt`: the last recorded meaning of an id, and how many changes its file had announced by then. */
export interface MeaningLine {
  readonly ref: string;
  /** `live` for an entry or provision in use, else the kind of redirect. */
  readonly state: "live" | "moved" | "split" | "withdrawn";
  readonly fingerprint: string;
  readonly changes: number;
}

/** Everything that checks and generators know. It is plain data, so that a test can write one by hand. */
export interface Model {
  /** The version of the package, which is the version of the vocabulary. */
  readonly version: string;
  readonly schemes: ReadonlyMap<string, SchemeModel>;
  /** The terms of art of each language that has a list of them. */
  readonly terms: ReadonlyMap<Language, Terms>;
  readonly coverage: readonly SpeechRow[];
  /** Host of each site that a source may cite → what the site is. */
  readonly hosts: ReadonlyMap<string, HostKind>;
  readonly ledger: readonly LedgerLine[];
  readonly meanings: readonly MeaningLine[];
  /** Path of each hand-edited file → its text. Entries made from a library have no file. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface Problem {
  /** The file that a person must open. */
  readonly path: string;
  readonly line?: number | undefined;
  /** What is wrong and what to do, in words that need no knowledge of programming. */
  readonly message: string;
  /** The name of the check that found it; `load` when the file could not be read. */
  readonly check: string;
  /** True when `npm run fix` repairs it. */
  readonly fixable: boolean;
}

/** The folder below DATA that holds a list of terms for each language. It is no scheme. */
export const TERMS = "_terms";

export const fileOf = (scheme: string, id: string): string => `${DATA}/${scheme}/${id}.yml`;

/** Lists every live entry with its scheme, in the order of the files. */
export function* liveEntries(
  model: Model,
): Generator<{ scheme: SchemeModel; id: string; entry: Entry; path: string }> {
  for (const scheme of model.schemes.values())
    for (const [id, entry] of scheme.entries) yield { scheme, id, entry, path: fileOf(scheme.name, id) };
}

/** Lists everything that holds words for readers: the `_scheme.yml` of each scheme, and each live entry. */
export function* worded(model: Model): Generator<{ content: Entry | SchemeInfo; path: string }> {
  for (const { name, info } of model.schemes.values()) yield { content: info, path: fileOf(name, "_scheme") };
  for (const { entry, path } of liveEntries(model)) yield { content: entry, path };
}
