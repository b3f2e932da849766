import { getEntry } from "./entries.js";
import { resolveId } from "./ids.js";
import { pickLanguage } from "./language.js";
import { splitRef } from "./ref.js";
import { evidenceOf } from "./settles.js";
import type { Label, Language } from "./types.js";

/**
 * Gives the preferred label in the language asked for, else in its base language (`zh-Hans-CN`, `zh-Hans`, `zh`, any
 * `zh-…`), else in English, else the id itself; `lang` of the answer says which. A moved id gives its successor's label; a
 * split or withdrawn id gives itself; an id that never existed gives undefined.
 *
 * This function brings every entry of every scheme into a browser's bundle. Where you know the scheme, import its labels
 * alone, for example from `@tipx/taxonomy/forms/labels`.
 */
export function label(ref: string, lang: string = "en"): Label | undefined {
  const entry = getEntry(ref);
  const [scheme, id] = splitRef(ref);
  if (!entry)
    return resolveId(scheme, id).status === "unknown" ? undefined : { text: id, lang: "zxx", status: "id" };
  const language = pickLanguage(Object.keys(entry.label) as Language[], lang);
  const found = language && entry.label[language];
  return found
    ? { ...found, lang: language, evidence: evidenceOf(found, entry) }
    : { text: entry.id, lang: "zxx", status: "id", evidence: entry.evidence };
}
