import { words } from "./generated/words/km.js";
import { ruleCatalogue } from "./rule-words.js";

/** Khmer. A draft. */
export const km = /* @__PURE__ */ ruleCatalogue("km", "draft", words);
