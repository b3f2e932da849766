import { deepFreeze } from "./freeze.js";
import { pickLanguage } from "./language.js";
import type { Label, Language, LocalisedText } from "./types.js";

/** Gives the label of an id of one scheme. It always answers: see `lang` and `status` of what it gives. */
export type LabelLookup<Id extends string = string> = (id: Id) => Label;

/**
 * Makes the lookup of one scheme in one language. The JSON text is parsed on the first call. An id that has no label in
 * this language is answered by `fallback`, or without one by the id itself; `lang` and `status` of the answer say which.
 */
export function labelsIn<Id extends string>(
  lang: Language,
  json: string,
  fallback: LabelLookup<Id> = idItself,
): LabelLookup<Id> {
  let table: ReadonlyMap<string, Label> | undefined;
  return (id) => {
    table ??= parse(lang, json);
    return table.get(id) ?? fallback(id);
  };
}

/** Chooses the lookup for a language tag, by the same rule as `label`. */
export function inLanguage<Id extends string>(
  lookups: Readonly<Partial<Record<Language, LabelLookup<Id>>>>,
  tag: string,
): LabelLookup<Id> {
  const language = pickLanguage(Object.keys(lookups) as Language[], tag);
  return (language && lookups[language]) ?? idItself;
}

const idItself = (id: string): Label => Object.freeze({ text: id, lang: "zxx", status: "id" });

function parse(lang: Language, json: string): ReadonlyMap<string, Label> {
  const rows = Object.entries(JSON.parse(json) as Record<string, LocalisedText>);
  return new Map(rows.map(([id, text]) => [id, deepFreeze({ ...text, lang })]));
}
