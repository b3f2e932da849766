import { LANGUAGES, type Entry, type Provision, type Words } from "../entry.ts";
import { compare } from "../order.ts";

export interface Text {
  readonly text: string;
  readonly status: "official" | "reviewed" | "draft";
  readonly source?: unknown;
  readonly evidence?: unknown;
}

const TEXT_FIELDS = new Set(["label", "definition", "scopeNote", "summary"]);
const TEXT_LIST_FIELDS = new Set(["altLabel", "hiddenLabel"]);

/** Gives every text a status. A bare string is English that we wrote, which counts as reviewed. */
export const toText = (words: Words): Text =>
  typeof words === "string" ? { text: words, status: "reviewed" } : words;

/** Makes the published form of an entry: its id first, each text with its status, languages in the order of LANGUAGES. */
export function published(id: string, entry: Entry): Record<string, unknown> {
  const out: Record<string, unknown> = { id };
  for (const [field, value] of Object.entries(entry)) {
    if (field === "note" || value === undefined) continue; // for editors
    if (TEXT_FIELDS.has(field)) out[field] = mapLanguages(value as Record<string, Words>, toText);
    else if (TEXT_LIST_FIELDS.has(field))
      out[field] = mapLanguages(value as Record<string, Words[]>, (list) => list.map(toText));
    else if (field === "provisions") out[field] = (value as Provision[]).map(withPenalty);
    else out[field] = value;
  }
  return out;
}

/** A bare penalty is published as a map, as one that says its own evidence is. */
const withPenalty = ({ penalty, ...provision }: Provision) => ({
  ...provision,
  ...(penalty === undefined ? {} : { penalty: typeof penalty === "string" ? { text: penalty } : penalty }),
});

function mapLanguages<A, B>(table: Record<string, A>, map: (value: A) => B): Record<string, B> {
  const known: readonly string[] = LANGUAGES;
  const languages = Object.keys(table).sort((a, b) => known.indexOf(a) - known.indexOf(b) || compare(a, b));
  return Object.fromEntries(languages.map((language) => [language, map(table[language] as A)]));
}
