import { filesCodeBook } from "@tipx/files";
import type { Catalogue } from "@tipx/validator";
import { en } from "./words/en.js";
import type { Translation, Words } from "./words/words.js";

/** The languages a report can be written in. */
export const LANGUAGES = ["en", "km", "zh-Hans"] as const;

/** How a report speaks. English is what the validator writes by itself and needs no catalogue. */
export interface Language {
  readonly words: Words;
  readonly translation?: { readonly catalogue: Catalogue; readonly draft: string };
}

/** A language is loaded only when it is asked for. */
export async function languageOf(lang: (typeof LANGUAGES)[number]): Promise<Language> {
  switch (lang) {
    case "en":
      return { words: en };
    case "km":
      return translated(
        (await import("@tipx/validator/messages/km")).km,
        (await import("./words/km.js")).km,
        await filesCodeBook.translations.km(),
      );
    case "zh-Hans":
      return translated(
        (await import("@tipx/validator/messages/zh-Hans")).zhHans,
        (await import("./words/zh-hans.js")).zhHans,
        await filesCodeBook.translations["zh-Hans"](),
      );
  }
}

/** The validator's catalogue and our own words for inputs that it never saw. */
function translated(
  catalogue: Catalogue,
  words: Translation,
  files: Awaited<ReturnType<(typeof filesCodeBook.translations)["km"]>>,
): Language {
  const ours = Object.keys(filesCodeBook.codes).map(
    (code) => [code, () => files.message(code, {}) ?? ""] as const,
  );
  return {
    words,
    translation: {
      catalogue: { ...catalogue, codes: { ...catalogue.codes, ...Object.fromEntries(ours) } },
      draft: words.draft,
    },
  };
}
