/** The threshold for what all may see: no group of one to ten. */
export const K = 11;

/**
 * Tells whether an interval tells a small count: one to ten may lie in it, and it is narrower than they are, so that whoever reads
 * it knows more than "fewer than eleven".
 */
export const isSmall = (low: number, high: number): boolean =>
  low < K && high > 0 && low <= high && high - low < SPREAD;

/** Two counts that are this far apart hide each other. */
export const SPREAD = K - 2;
