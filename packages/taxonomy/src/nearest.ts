import { editDistance } from "./edit-distance.js";

/**
 * Finds the word that a mistyped one stands for: the only nearest one that is at most `limit` letters off. A swap of two
 * neighbouring letters counts as one. Undefined when no word is near enough, or when two are equally near.
 * @param limit default 2, or one less than the word's length if that is smaller
 */
export function nearest<W extends string>(
  word: string,
  words: readonly W[],
  limit: number = Math.min(2, word.length - 1),
): W | undefined {
  let best = limit + 1;
  let found: W | undefined;
  for (const candidate of words) {
    const off = editDistance(word, candidate, limit);
    if (off < best) [best, found] = [off, candidate];
    else if (off === best) found = undefined;
  }
  return found;
}
