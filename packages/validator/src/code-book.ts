import {
  joinCatalogues,
  messageFor as messageIn,
  type Catalogue,
  type CodeBook,
  type Issue,
} from "@tipx/report";
import { ruleBook } from "@tipx/rules";
import { CODES } from "./codes.js";
import { english } from "./messages/en.js";

/** Every code that a verdict can hold, those of rules included, and their words. */
export const codeBook: CodeBook = {
  codes: /* @__PURE__ */ Object.assign({}, ruleBook.codes, CODES),
  english: /* @__PURE__ */ joinCatalogues([english, ruleBook.english]),
  translations: {
    km: async () => (await import("./messages/km.js")).km,
    "zh-Hans": async () => (await import("./messages/zh-hans.js")).zhHans,
  },
};

/**
 * What an issue tells a reader: the same for every issue of a code with the same params. In English, or from a catalogue such
 * as `km` of `@tipx/validator/messages/km`; what a catalogue lacks is said in English and ends with `[en]`.
 */
export const messageFor = (issue: Pick<Issue, "code" | "params">, catalogue?: Catalogue): string =>
  messageIn(issue, codeBook, catalogue);
