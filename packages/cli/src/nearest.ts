/** The one word that is at most two letters off; nothing when none or several are. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (word.length > 40) return undefined;
  const rated = words
    .map((candidate) => ({ candidate, off: distance(word, candidate) }))
    .sort((a, b) => a.off - b.off);
  const [best, next] = rated;
  if (!best || best.off > 2 || best.off >= word.length || best.off === next?.off) return undefined;
  return best.candidate;
}

function distance(a: string, b: string): number {
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    last = row;
  }
  return last[b.length] ?? 0;
}
