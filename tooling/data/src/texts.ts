import type { Entry, SchemeInfo, Source, Words } from "./entry.ts";

/** A text of an entry or a scheme, with its path and its language. */
export interface FoundText {
  readonly field: string;
  readonly language: string;
  readonly words: Words;
}

const SINGLE = ["label", "definition", "scopeNote", "summary", "title", "description"] as const;
const SEVERAL = ["altLabel", "hiddenLabel"] as const;

/** Lists every text that is kept per language. */
export function* localisedTexts(content: Entry | SchemeInfo): Generator<FoundText> {
  const fields = content as unknown as Record<string, Record<string, Words | Words[]> | undefined>;
  for (const field of [...SINGLE, ...SEVERAL])
    for (const [language, found] of Object.entries(fields[field] ?? {}))
      for (const words of Array.isArray(found) ? found : [found]) yield { field, language, words };
}

export const textOf = (words: Words): string => (typeof words === "string" ? words : words.text);

/** Lists every string in a value of plain data, with the path to it. */
export function* strings(value: unknown, path = ""): Generator<{ path: string; value: string }> {
  if (typeof value === "string") yield { path, value };
  else if (typeof value === "object" && value !== null)
    for (const [key, part] of Object.entries(value))
      yield* strings(part, path === "" ? key : `${path}.${key}`);
}

/** Lists every source that is cited anywhere in the value. */
export function* sourcesIn(value: unknown): Generator<Source> {
  if (Array.isArray(value)) for (const item of value) yield* sourcesIn(item);
  else if (typeof value === "object" && value !== null)
    for (const [key, part] of Object.entries(value)) {
      if (key === "sources") yield* part as Source[];
      else if (key === "source") yield part as Source;
      else yield* sourcesIn(part);
    }
}
