import { scriptMatcher, wasmMatcher } from "./engine/matcher.js";
import type { Matcher } from "./engine.js";

/** Bytes from which on a matcher saves more time than it takes to load: measured, some fifteen milliseconds of it. */
export const WORTH_A_MATCHER = 512 * 1024;

let shared: Promise<Matcher> | undefined;

/** The fastest matcher that this thread can have, made when first asked for and then shared. */
export const fastMatcher = (): Promise<Matcher> =>
  (shared ??= wasmMatcher().then((matcher) => matcher ?? scriptMatcher()));
