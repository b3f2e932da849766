/** Three rows of the table of distances, kept between calls and made longer for a longer word. */
let rows: [Uint16Array, Uint16Array, Uint16Array] | undefined;

/**
 * Counts the insertions, deletions, replacements and swaps of neighbouring letters that turn `a` into `b`. Gives
 * `limit + 1` when it takes more than `limit`. A letter is a UTF-16 code unit.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  if (!rows || rows[0].length <= b.length) {
    const length = Math.max(80, b.length + 1);
    rows = [new Uint16Array(length), new Uint16Array(length), new Uint16Array(length)];
  }
  let [before, last, row] = rows;
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    let least = (row[0] = i);
    const [here, previous] = [a.charCodeAt(i - 1), a.charCodeAt(i - 2)];
    for (let j = 1; j <= b.length; j++) {
      const there = b.charCodeAt(j - 1);
      let best = (last[j - 1] as number) + (here === there ? 0 : 1);
      best = Math.min(best, (last[j] as number) + 1, (row[j - 1] as number) + 1);
      if (i > 1 && j > 1 && here === b.charCodeAt(j - 2) && previous === there)
        best = Math.min(best, (before[j - 2] as number) + 1);
      row[j] = best;
      if (best < least) least = best;
    }
    if (least > limit) return limit + 1;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[b.length] as number, limit + 1);
}
