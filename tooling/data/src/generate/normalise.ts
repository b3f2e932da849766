import { LANGUAGES, type Entry, type Mapping, type Provision, type Source, type Words } from "../entry.ts";
import { entryOf, groundsOf, type Grounds, passedOn, penaltyOf, settles } from "../evidence.ts";
import type { Model } from "../model.ts";
import { compare } from "../order.ts";

export interface Text {
  readonly text: string;
  readonly status: "official" | "reviewed" | "draft";
  readonly source?: unknown;
}

const TEXT_FIELDS = new Set(["label", "definition", "scopeNote", "summary"]);
const TEXT_LIST_FIELDS = new Set(["altLabel", "hiddenLabel"]);
/** Fields that hold facts with evidence of their own, one or several; the members of a collection are plain refs. */
const FACT_FIELDS = new Set(["dates", "status", "partyActions", "effectAfter", "members"]);

/** Gives every text a status. A bare string is English that we wrote, which counts as reviewed. */
const toText = (words: Words): Text =>
  typeof words === "string" ? { text: words, status: "reviewed" } : words;

/**
 * Gives a text its status and its evidence: its own, or that of what it stands in. Words of an entry that settles nothing
 * settle nothing themselves, wherever they were read.
 */
export function textIn(words: Words, within: Grounds): Text {
  const { evidence: own, ...text }: Text & Grounds = toText(words);
  const kinds = [own, within.evidence].filter((kind) => kind !== undefined);
  const evidence =
    kinds.find((kind) => kind === "remembered") ?? kinds.find((kind) => !settles(kind)) ?? kinds[0];
  return { ...text, ...(evidence !== undefined && { evidence }) };
}

/**
 * Makes the published form of an entry: its id first, each text with its status, languages in the order of LANGUAGES.
 * Every fact says its evidence, inherited or not, and a citation of what was not read says so.
 */
export function published(model: Model, id: string, entry: Entry): Record<string, unknown> {
  const fact = <T extends Grounds>(part: T, ...within: readonly Grounds[]) =>
    cited(model, withGrounds(part, ...within));
  const provision = ({ penalty, ...found }: Provision) => ({
    ...fact(found, entry),
    ...(penalty !== undefined && { penalty: fact(penaltyOf(penalty), found, entry) }),
  });
  const mapping = (found: Mapping) => fact(found, entryOf(model, "systems", found.system) ?? {});
  const out: Record<string, unknown> = { id };
  for (const [field, value] of Object.entries(cited(model, entry))) {
    if (field === "note" || value === undefined) continue; // for editors
    if (TEXT_FIELDS.has(field))
      out[field] = mapLanguages(value as Record<string, Words>, (words) => textIn(words, entry));
    else if (TEXT_LIST_FIELDS.has(field))
      out[field] = mapLanguages(value as Record<string, Words[]>, (list) =>
        list.map((words) => textIn(words, entry)),
      );
    else if (field === "provisions") out[field] = (value as Provision[]).map(provision);
    else if (field === "mappings") out[field] = (value as Mapping[]).map(mapping);
    else if (FACT_FIELDS.has(field))
      out[field] = Array.isArray(value)
        ? value.map((part: Grounds | string) => (typeof part === "string" ? part : fact(part, entry)))
        : fact(value as Grounds, entry);
    else out[field] = value;
  }
  return out;
}

function withGrounds<T extends Grounds>(part: T, ...within: readonly Grounds[]): T {
  const { evidence, checked } = groundsOf(part, ...within);
  return { ...part, evidence, ...(checked !== undefined && { checked }) };
}

/** Marks the sources of a fact that cite a part of the register which was not read. */
function cited<T extends object>(model: Model, fact: T): T {
  const { sources } = fact as { readonly sources?: readonly Source[] };
  if (!sources) return fact;
  const marked = sources.map((source) => {
    const evidence = passedOn(model, source);
    return evidence === undefined || settles(evidence) ? source : { ...source, evidence };
  });
  return { ...fact, sources: marked };
}

export function mapLanguages<A, B>(
  table: Readonly<Partial<Record<string, A>>>,
  map: (value: A) => B,
): Record<string, B> {
  const known: readonly string[] = LANGUAGES;
  const languages = Object.keys(table).sort((a, b) => known.indexOf(a) - known.indexOf(b) || compare(a, b));
  return Object.fromEntries(languages.map((language) => [language, map(table[language] as A)]));
}
