import { editDistance } from "./edit-distance.js";
import { entriesOf, schemeInfo } from "./entries.js";
import { isScheme, oldIds, type Ref, resolveId, type Scheme, SCHEMES } from "./ids.js";
import { label } from "./label.js";
import { normalise } from "./normalise.js";
import { simplified } from "./simplified.js";
import type { Actor, Concept, EntryBase, Instrument, Label, LocalisedText, Mapping } from "./types.js";
import { BASE_URI } from "./uri.js";

export interface SearchOptions {
  /** The language of the labels in the answer; wordings in this language rank first. Default `en`. */
  readonly lang?: string;
  /** The schemes to search in. Default: all. */
  readonly schemes?: readonly Scheme[];
  /** The most hits to give. Default 20. */
  readonly limit?: number;
}

export interface Hit {
  readonly ref: Ref;
  /** Above 0, at most 1. Compare scores within one search only. */
  readonly score: number;
  /** The kind of wording that matched. A hidden label explains the hit; do not show it. */
  readonly matched: Field;
  readonly label: Label;
}

type Field =
  "label" | "altLabel" | "hiddenLabel" | "title" | "code" | "id" | "old-id" | "mapping" | "address";

interface Wording {
  readonly ref: Ref;
  readonly field: Field;
  readonly lang: string;
  readonly text: string;
  readonly words: readonly string[];
  readonly worth: number;
}

/** The weight of a match in each field: a name in use weighs more than an old one. */
const WORTH: Readonly<Record<Field, number>> = {
  address: 1, label: 1, title: 0.99, altLabel: 0.98, code: 0.97, id: 0.97, "old-id": 0.95, hiddenLabel: 0.95, mapping: 0.9,
}; // prettier-ignore

/** The weight of a mapping by its relation: one that does not say that both mean the same is a worse answer. */
const RELATED: Readonly<Record<Mapping["relation"], number>> = {
  exactMatch: 1, closeMatch: 1, narrowMatch: 0.95, broadMatch: 0.95, relatedMatch: 0.9,
}; // prettier-ignore

let index: readonly Wording[] | undefined;

/**
 * Finds entries by their wordings in any language, the best hit first. It looks at labels, other and hidden labels, titles,
 * codes, ids and old ids, and at the codes and labels of other systems that entries are mapped to. In Latin script a word may be
 * misspelt by a letter or two; in scripts that put no spaces between words, a part of the wording is enough, with spaces or
 * without. Chinese may be traditional. An address (`forms/debt-bondage`, its URI, `un-untoc#art-18`) finds its entry and no
 * other, also by an id that has moved.
 */
export function search(
  text: string,
  { lang = "en", schemes, limit = 20 }: SearchOptions = {},
): readonly Hit[] {
  if (limit <= 0) return [];
  const isAsked = (ref: Ref): boolean => !schemes || schemes.includes(schemeOf(ref));
  const named = addressed(text.trim()).filter(isAsked);
  if (named.length > 0)
    return named
      .slice(0, limit)
      .map((ref) => ({ ref, score: 1, matched: "address", label: label(ref, lang) as Label }));
  const query = simplified(normalise(text));
  if (query === "") return [];
  const words = query.split(" ");
  const best = new Map<Ref, { score: number; matched: Field }>();
  index ??= SCHEMES.flatMap(wordingsOf);
  for (const wording of index) {
    if (!isAsked(wording.ref)) continue;
    const likeness = compare(query, words, wording);
    if (likeness === 0) continue;
    const score = likeness * wording.worth * (wording.lang === "" || wording.lang === lang ? 1 : 0.96);
    if (score > (best.get(wording.ref)?.score ?? 0)) best.set(wording.ref, { score, matched: wording.field });
  }
  return [...best]
    .sort(([a, x], [b, y]) => y.score - x.score || rank(a) - rank(b) || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([ref, found]) => ({ ref, ...found, label: label(ref, lang) as Label }));
}

const schemeOf = (ref: Ref): Scheme => ref.slice(0, ref.indexOf("/")) as Scheme;

/** The order of hits with equal scores: forms first, then other concepts, then the entries of registers. */
function rank(ref: Ref): number {
  const scheme = schemeOf(ref);
  if (scheme === "forms") return 0;
  return schemeInfo(scheme).kind === "concept-scheme" ? 1 : 2;
}

function wordingsOf(scheme: Scheme): Wording[] {
  const old = oldIds(scheme).map((id) => [id, successors(scheme, id)] as const);
  return entriesOf(scheme).flatMap((entry) => {
    const ref = `${scheme}/${entry.id as string}` as Ref;
    const wording = (field: Field, text: string, lang = "", worth = 1): Wording[] => {
      const plain = normalise(text);
      if (plain === "") return [];
      return [{ ref, field, lang, text: plain, words: plain.split(" "), worth: worth * WORTH[field] }];
    };
    const perLanguage = (
      field: Field,
      table: Readonly<Partial<Record<string, LocalisedText | readonly LocalisedText[]>>> = {},
    ): Wording[] =>
      Object.entries(table).flatMap(([lang, texts]) =>
        [texts ?? []].flat().flatMap(({ text }) => wording(field, text, lang)),
      );

    const { shortTitle, officialNumber } = entry as EntryBase as Partial<Instrument>;
    const codes = [
      (entry as Partial<Concept>).notation,
      (entry as EntryBase as Partial<Actor>).acronym,
      officialNumber,
    ];
    return [
      ...perLanguage("label", entry.label),
      ...perLanguage("altLabel", entry.altLabel),
      ...perLanguage("hiddenLabel", entry.hiddenLabel),
      ...wording("title", shortTitle ?? ""),
      ...codes.flatMap((code) => wording("code", code ?? "")),
      ...wording("id", entry.id),
      ...foreign(entry as Partial<Concept>).flatMap(([text, relation]) =>
        wording("mapping", text, "", RELATED[relation]),
      ),
      ...old.filter(([, ends]) => ends.includes(entry.id)).flatMap(([id]) => wording("old-id", id)),
    ];
  });
}

/** The words of other systems for an entry: codes and labels; of a flag, whose code is a number, the name of its field. */
function foreign({ mappings = [] }: Partial<Concept>): readonly (readonly [string, Mapping["relation"]])[] {
  return mappings.flatMap(({ code, field, label, relation }) => {
    const name = /\p{L}{3}/u.test(code) ? code : field;
    return [name, label].flatMap((text) => (text === undefined ? [] : [[text, relation] as const]));
  });
}

/** Returns the entries that an address leads to: a ref, a URI of ours, or an instrument with a provision; none for what is no address. */
function addressed(text: string): readonly Ref[] {
  const path = text.startsWith(BASE_URI) ? text.slice(BASE_URI.length) : text;
  const [, scheme = "instruments", id] =
    /^(?:([a-z-]+)[/])?([A-Za-z0-9-]+)(?:#[a-z0-9-]+)?$/.exec(path) ?? [];
  if (id === undefined || (!path.includes("/") && !path.includes("#")) || !isScheme(scheme)) return [];
  const found = resolveId(scheme, id);
  const ids = found.status === "current" ? [id] : successors(scheme, id);
  return ids.map((each) => `${scheme}/${each}` as Ref);
}

function successors(scheme: Scheme, id: string): readonly string[] {
  const found = resolveId(scheme, id);
  return found.status === "moved" ? [found.id] : found.status === "split" ? found.ids : [];
}

/** Compares a query with a wording: 1 for the same words, less for part of them, 0 when too little matches. */
function compare(query: string, words: readonly string[], wording: Wording): number {
  if (wording.text === query) return 1;
  const part = withoutSpaces(query, wording.text);
  if (part > 0) return part;

  let matched = 0;
  for (const word of words)
    matched += Math.max(0, ...wording.words.map((candidate) => likeness(word, candidate)));
  const found = matched / words.length;
  if (found < 0.6) return 0;
  // Each word of the entry that the query lacks makes it less likely that this entry was meant.
  const asked = Math.min(1, words.length / wording.words.length);
  return found * (0.6 + 0.3 * asked);
}

/** Compares texts of scripts that put no spaces between words: above 0 when one text holds the other. */
function withoutSpaces(query: string, text: string): number {
  if (!NO_SPACES.test(query)) return 0;
  const [asked, whole] = [query.replaceAll(" ", ""), text.replaceAll(" ", "")];
  if (Math.min(asked.length, whole.length) < 2) return 0;
  if (asked === whole) return 0.99;
  if (whole.includes(asked)) return 0.6 + (0.35 * asked.length) / whole.length;
  return asked.includes(whole) ? 0.35 + (0.35 * whole.length) / asked.length : 0;
}
const NO_SPACES = /[\p{Script=Han}\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}]/u;

/** Compares two words: 1 when equal, less when one starts the other or when one or two letters differ, else 0. */
function likeness(word: string, candidate: string): number {
  if (word === candidate) return 1;
  if (word.length >= 3 && candidate.startsWith(word)) return 0.6 + (0.25 * word.length) / candidate.length;
  const limit = !LATIN.test(word) || word.length < 5 ? 0 : word.length < 9 ? 1 : 2;
  return limit > 0 && editDistance(word, candidate, limit) <= limit ? 0.75 : 0;
}
const LATIN = /^[a-z]+$/u;
