import {
  type Evidenced, evidenceOf, label, type Label, type Localised, type LocalisedText, settles,
} from "@tipx/taxonomy"; // prettier-ignore
import { answers } from "./lang.js";

/** Marks a fact that settles nothing with its evidence, as in ` (remembered)`. Any other fact has no mark. */
export const unread = (fact: Evidenced): string => (settles(fact) ? "" : ` (${evidenceOf(fact)})`);

/** Words with what a reader must know of them: a draft, or what was not read, is never shown as settled. */
export function marked({
  text,
  status,
  ...more
}: Pick<LocalisedText, "text" | "evidence"> & { status: LocalisedText["status"] | "id" }): string {
  const marks = [status === "draft" ? "draft" : "", settles(more) ? "" : evidenceOf(more)].filter(
    (mark) => mark !== "",
  );
  return marks.length > 0 ? `${text} (${marks.join(", ")})` : text;
}

/** Words as one line, with their language when it is not the one asked for. */
export function inLine(
  found: Parameters<typeof marked>[0] & { readonly lang: string },
  lang: string,
): string {
  return answers(lang, found.lang) || found.lang === "zxx"
    ? marked(found)
    : `${marked(found)} [${found.lang}]`;
}

/** The label of a ref as one line. */
export function labelLine(ref: string, lang: string): string {
  const found = label(ref, lang);
  return found ? inLine(found, lang) : "";
}

const STATUS_WORDS: Readonly<Record<Label["status"], string>> = {
  official: "official",
  reviewed: "reviewed",
  draft: "draft, not yet reviewed",
  id: "no words yet, this is the id",
};

/** `km, draft, not yet reviewed`; says when it is not the language asked for. */
export function aboutLabel(found: Label, lang: string): string {
  const marks = [found.lang === "zxx" ? "" : found.lang, STATUS_WORDS[found.status]];
  if (found.evidence !== undefined && !settles(found)) marks.push(found.evidence);
  if (!answers(lang, found.lang)) marks.push(`there is no label in ${lang}`);
  return marks.filter((mark) => mark !== "").join("; ");
}

/** Words in the language asked for, else in English, else in any. */
export function inLang(
  texts: Localised | undefined,
  lang: string,
): (LocalisedText & { readonly lang: string }) | undefined {
  const all = Object.entries(texts ?? {}) as [string, LocalisedText][];
  const found =
    all.find(([tag]) => tag.toLowerCase() === lang.toLowerCase()) ??
    all.find(([tag]) => answers(lang, tag)) ??
    all.find(([tag]) => tag === "en") ??
    all[0];
  return found && { ...found[1], lang: found[0] };
}
