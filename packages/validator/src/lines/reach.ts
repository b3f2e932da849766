import { DEFAULT_LIMITS, type Limits } from "../limits.js";

/**
 * Tells whether a matcher may be used: it knows the default limits, and where others are tighter it could say yes to what they
 * refuse. The limits of a whole line do not count here: see `longestMatched`.
 */
export const allowMatcher = (limits: Limits): boolean =>
  (["depth", "stringLength", "keysPerObject", "itemsPerArray", "numberLength", "keyNames"] as const).every(
    (name) => limits[name] >= DEFAULT_LIMITS[name],
  );

/** Returns how many bytes the longest line has that a matcher is shown: it does not count values, of which each takes a byte at least. */
export const longestMatched = ({ lineBytes, values }: Limits): number =>
  values >= DEFAULT_LIMITS.values ? lineBytes : Math.min(lineBytes, values);
