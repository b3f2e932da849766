import type { Verifiable } from "./types.js";

/**
 * Says whether a recorded fact may decide a verdict or an answer. This is the one place that draws the line: whatever
 * decides asks here, and nothing else reads the mark.
 *
 * Today a fact settles nothing when it is marked `verified: false`, or when an entry or a part that it stands in is:
 * a fact inherits the mark. Pass what the fact stands in after the fact: `settles(date, instrument)`.
 */
export const settles = (fact: Verifiable, ...within: readonly Verifiable[]): boolean =>
  [fact, ...within].every(({ verified }) => verified !== false);
