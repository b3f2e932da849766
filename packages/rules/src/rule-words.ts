import type { About, Catalogue } from "@tipx/report";

/** What is told of a rule in one language. */
export interface RuleWords {
  /** What holds, in one sentence. */
  readonly title: string;
  /** What a finding says is wrong. */
  readonly finding: string;
  /** What goes wrong where the rule does not hold. */
  readonly why: string;
  /** What the sender has to do. */
  readonly advice: string;
  /** The law, standard or decision it rests on; citations stand in English. */
  readonly source?: string;
}

/** The catalogue of the words of one language, which are parsed when a finding asks for them. */
export function ruleCatalogue(
  lang: string,
  status: Catalogue["status"],
  words: () => Readonly<Record<string, RuleWords>>,
): Catalogue {
  let known: Readonly<Record<string, RuleWords>> | undefined;
  const of = (code: string): RuleWords | undefined => {
    known ??= words();
    return Object.hasOwn(known, code) ? known[code] : undefined;
  };
  return {
    lang,
    status,
    message(code, { nearest } = {}) {
      const found = of(code);
      if (!found) return undefined;
      const sentences = [found.finding, found.advice];
      if (typeof nearest === "string") sentences.splice(1, 0, MEANT[lang]?.(nearest) ?? nearest);
      return sentences.join(BETWEEN[lang] ?? " ");
    },
    about(code): About | undefined {
      const found = of(code);
      if (!found) return undefined;
      const { finding: _, ...about } = found;
      return about;
    },
  };
}

/** What is asked where a param names what was most likely meant. */
const MEANT: Readonly<Record<string, (nearest: string) => string>> = {
  en: (nearest) => `Did you mean ${nearest}?`,
  km: (nearest) => `តើអ្នកចង់សរសេរ ${nearest} មែនទេ?`,
  "zh-Hans": (nearest) => `您要写的是不是 ${nearest}？`,
};

/** What stands between two sentences where it is no space. */
const BETWEEN: Readonly<Record<string, string>> = { "zh-Hans": "" };
