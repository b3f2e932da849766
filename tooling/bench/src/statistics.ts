/** The middle of the numbers; the mean of the two in the middle where their count is even. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** Per round the first by the second, then the median: what a busy neighbour slows, it slows in both. */
export const ratio = (numerators: readonly number[], denominators: readonly number[]): number =>
  median(numerators.map((each, round) => each / (denominators[round] ?? NaN)));

/** The items, starting with another one each round: nobody always follows the same neighbour. */
export const rotated = <T>(items: readonly T[], round: number): readonly T[] => {
  const from = round % items.length;
  return [...items.slice(from), ...items.slice(0, from)];
};
