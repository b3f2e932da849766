import { catalogueOf, type Catalogue, type CodeBook, type Language } from "./code-book.js";
import { en } from "./words/en.js";
import type { TranslatedWords, Words } from "./words/words.js";

/** What a report says in one language: the words of codes, and the words between them. */
export interface Wording {
  readonly lang: Language;
  readonly catalogue: Catalogue;
  readonly words: Words | TranslatedWords;
}

/** The wording of a book in a language. Only that language is loaded. */
export const wordingOf = async (book: CodeBook, lang: Language): Promise<Wording> => ({
  lang,
  catalogue: await catalogueOf(book, lang),
  words: await wordsOf(lang),
});

async function wordsOf(lang: Language): Promise<Words | TranslatedWords> {
  switch (lang) {
    case "en":
      return en;
    case "km":
      return (await import("./words/km.js")).km;
    case "zh-Hans":
      return (await import("./words/zh-hans.js")).zhHans;
  }
}
