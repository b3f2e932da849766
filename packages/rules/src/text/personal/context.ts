import { plain } from "./normalise.js";

/** Characters before a number in which a word can explain it. */
const REACH = 42;

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A pattern for any of some words, whole where they are Latin; `ending` and `beginning` are patterns around them. */
export function wordsPattern(words: readonly string[], ending = "", beginning = ""): RegExp {
  const isLatin = (word: string): boolean => /^[a-z]/.test(word);
  const list = [...words]
    .map((word) => plain(word).toLowerCase())
    .sort((a, b) => b.length - a.length)
    .map((word) => {
      const start = isLatin(word) ? "(?<![a-z])" : "";
      const end = /[a-z]$/.test(word) ? "s?(?![a-z])" : "";
      return start + escaped(word) + end;
    });
  return new RegExp(`${beginning}(?:${list.join("|")})${ending}`);
}

/** What stands before a place of a text, back to the end of the sentence before. */
export function before(text: string, from: number): string {
  const lead = text.slice(Math.max(0, from - REACH), from);
  const end = Math.max(
    lead.lastIndexOf(";"),
    lead.lastIndexOf("。"),
    lead.lastIndexOf("។"),
    lead.search(/[.!?] (?=[^.!?]*$)/),
  );
  return end >= 0 && !/(?:no|nr|nu|nú|num|núm|nº|tel|sdt|ph|hp|st)\.? ?$/.test(lead.slice(0, end + 1))
    ? lead.slice(end + 1)
    : lead;
}

/** What stands behind a place of a text. */
export const behind = (text: string, to: number): string => text.slice(to, to + 16);
