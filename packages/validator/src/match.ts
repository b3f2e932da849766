/** Fast accept on bytes, for those who read lines themselves: `validateStream` uses it by itself. */
export type { Matcher, Notes, Texts } from "./engine.js";
export { scriptMatcher, wasmMatcher } from "./engine/matcher.js";
