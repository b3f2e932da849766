import type { Matcher } from "./engine.js";

/** Bytes from which on a matcher saves more time than it takes to load: measured, some ten milliseconds of it. */
export const WORTH_A_MATCHER = 256 * 1024;

let shared: Promise<Matcher> | undefined;

/** The fastest matcher that this thread can have, made when first asked for and then shared. */
export const fastMatcher = (): Promise<Matcher> => (shared ??= make());

async function make(): Promise<Matcher> {
  // Loaded only now: who judges little never needs it.
  const { scriptMatcher, wasmMatcher } = await import("./engine/matcher.js");
  return (await wasmMatcher()) ?? scriptMatcher();
}
