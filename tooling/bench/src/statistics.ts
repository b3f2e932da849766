/** The median: the middle number, or the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** The median of the ratios `first ÷ second` of each round. A busy neighbour slows both sides of a ratio alike. */
export const ratio = (numerators: readonly number[], denominators: readonly number[]): number =>
  median(numerators.map((each, round) => each / (denominators[round] ?? NaN)));

/** The ratios `first ÷ second` of each round, from the least to the greatest. */
export const ratios = (numerators: readonly number[], denominators: readonly number[]): readonly number[] =>
  numerators.map((each, round) => each / (denominators[round] ?? NaN)).sort((a, b) => a - b);

/**
 * Between which two of some figures, from the least to the greatest, their true median lies in about nineteen of twenty cases. It
 * assumes nothing of how they are spread.
 */
export function interval(sorted: readonly number[]): readonly [least: number, greatest: number] {
  const { length } = sorted;
  const from = Math.max(0, Math.floor((length - 1.96 * Math.sqrt(length)) / 2));
  return [sorted[from] ?? NaN, sorted[length - 1 - from] ?? NaN];
}

/** The items in turn, starting with another one each round, so that none always follows the same other. */
export const rotated = <T>(items: readonly T[], round: number): readonly T[] => {
  const from = round % items.length;
  return [...items.slice(from), ...items.slice(0, from)];
};
