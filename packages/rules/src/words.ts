import type { CodeBook, CodeInfo } from "@tipx/report";
import { RULES } from "./generated/table.js";
import { words as english } from "./generated/words/en.js";
import { ownSeverity } from "./rule.js";
import { ruleCatalogue } from "./rule-words.js";

/** The codes of rules and their words. The params are told by each rule's `found`. */
export const ruleBook: CodeBook = {
  codes: /* @__PURE__ */ Object.fromEntries(
    RULES.map((rule): [string, CodeInfo] => [
      rule.id,
      { layer: "rules", severity: ownSeverity(rule), params: [] },
    ]),
  ),
  english: /* @__PURE__ */ ruleCatalogue("en", "reviewed", english),
  translations: {
    km: async () => (await import("./words-km.js")).km,
    "zh-Hans": async () => (await import("./words-zh-hans.js")).zhHans,
  },
};
