import { words } from "./generated/words/zh-hans.js";
import { ruleCatalogue } from "./rule-words.js";

/** Simplified Chinese. A draft. */
export const zhHans = /* @__PURE__ */ ruleCatalogue("zh-Hans", "draft", words);
