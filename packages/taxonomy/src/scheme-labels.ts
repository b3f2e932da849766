import { deepFreeze } from "./freeze.js";
import { pickLanguage } from "./language.js";
import type { Label, Language, LocalisedText } from "./types.js";

/** Answers with the label of one id of a scheme; never fails. */
export type LabelLookup<Id extends string = string> = (id: Id) => Label;

/**
 * The labels of one scheme in one language, from JSON text that is parsed when first asked. An id without a label in the
 * language is answered by `fallback`, else by the id itself; `lang` and `status` of the answer say which.
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

/** The lookup for a language tag, by the rule of `label`. */
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
