import type { AnyLayer, Params, Severity } from "./report.js";

/** The languages in which findings are told. English is always at hand, the others are loaded when asked for. */
export const LANGUAGES = ["en", "km", "zh-Hans"] as const;
export type Language = (typeof LANGUAGES)[number];
export type Translated = Exclude<Language, "en">;

/** What a program can rely on of a code. */
export interface CodeInfo {
  readonly layer: AnyLayer;
  /** Of a rule: the severity in the profile `default`, else the mildest that it has. */
  readonly severity: Severity;
  /** The names that the params of its findings can have. */
  readonly params: readonly string[];
}

/** What is told of a code apart from any finding. */
export interface About {
  /** What the code says, or what holds where a rule is kept. One sentence. */
  readonly title: string;
  /** What goes wrong otherwise. */
  readonly why?: string;
  /** The law, standard or decision that it rests on. */
  readonly source?: string;
  /** What the sender has to do. */
  readonly advice?: string;
}

/** The words of some codes in one language. Every text is ours and repeats nothing but `params`; a payload has no way in. */
export interface Catalogue {
  /** A language tag of BCP 47. */
  readonly lang: string;
  /** draft: our own translation, not yet reviewed by one who speaks the language and knows the field. */
  readonly status: "reviewed" | "draft";
  /** What a finding tells: what is wrong, then what to do. Undefined for a code that the catalogue does not have. */
  message(code: string, params: Params): string | undefined;
  /** What is told of the code itself. Undefined where the catalogue has nothing. */
  about(code: string): About | undefined;
}

/** The codes that one package can report, and their words. Codes are permanent. */
export interface CodeBook<Code extends string = string> {
  readonly codes: Readonly<Record<Code, CodeInfo>>;
  readonly english: Catalogue;
  readonly translations: Readonly<Record<Translated, () => Promise<Catalogue>>>;
}

/** One book of several. Where two have the same code, which no two of ours have, the first one counts. */
export function joinBooks(...books: readonly CodeBook[]): CodeBook {
  const translation = (lang: Translated) => async () =>
    joinCatalogues(await Promise.all(books.map((book) => book.translations[lang]())));
  return {
    codes: Object.assign({}, ...books.map(({ codes }) => codes).reverse()) as CodeBook["codes"],
    english: joinCatalogues(books.map(({ english }) => english)),
    translations: { km: translation("km"), "zh-Hans": translation("zh-Hans") },
  };
}

/** One catalogue of several in the same language; a draft when one of them is. */
export function joinCatalogues(catalogues: readonly Catalogue[]): Catalogue {
  const find = <T>(ask: (catalogue: Catalogue) => T | undefined): T | undefined => {
    for (const catalogue of catalogues) {
      const found = ask(catalogue);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return {
    lang: catalogues[0]?.lang ?? "en",
    status: catalogues.some(({ status }) => status === "draft") ? "draft" : "reviewed",
    message: (code, params) => find((catalogue) => catalogue.message(code, params)),
    about: (code) => find((catalogue) => catalogue.about(code)),
  };
}

/** The words of a book in a language. */
export const catalogueOf = async (book: CodeBook, lang: Language): Promise<Catalogue> =>
  lang === "en" ? book.english : book.translations[lang]();

/** A code of the book, or undefined for one that it does not have. */
export const infoOf = ({ codes }: CodeBook, code: string): CodeInfo | undefined =>
  Object.hasOwn(codes, code) ? codes[code] : undefined;

/** A param as text; several are joined by `comma`. */
export const listParam = (value: Params[string] | undefined, comma = ", "): string =>
  Array.isArray(value) ? value.join(comma) : String(value ?? "");

/** The words of a table for a param that names something of ours. */
export const lookUpParam = <T>(
  table: Readonly<Record<string, T>>,
  key: Params[string] | undefined,
): T | undefined => (typeof key === "string" && Object.hasOwn(table, key) ? table[key] : undefined);
