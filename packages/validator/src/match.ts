/** Fast accept on bytes, for those who read lines themselves: `validateStream` uses it by itself. */
export type { Matcher, Notes, Texts } from "./matcher/matcher.js";
export { scriptMatcher, wasmMatcher } from "./matcher/generated-matchers.js";
