import type { Matcher } from "./matcher/matcher.js";

/** From so many bytes on a matcher saves more time than it takes to load, which is some ten milliseconds: measured. */
export const WORTH_A_MATCHER = 256 * 1024;

let shared: Promise<Matcher> | undefined;

/** The fastest matcher that this thread can have, made when first asked for and then shared. */
export const loadMatcher = (): Promise<Matcher> => (shared ??= make());

async function make(): Promise<Matcher> {
  // Loaded only now: a program that judges little never needs it.
  const { scriptMatcher, wasmMatcher } = await import("./matcher/generated-matchers.js");
  return (await wasmMatcher()) ?? scriptMatcher();
}
