/** Whether version `a` comes after version `b`; both are plain `major.minor.patch`. */
export function isLater(a: string, b: string): boolean {
  const [left, right] = [a.split(".").map(Number), b.split(".").map(Number)];
  for (const [index, number] of left.entries()) {
    const other = right[index] ?? 0;
    if (number !== other) return number > other;
  }
  return false;
}

/** The version a change of meaning would wait for: the next minor while the major is 0, else the next major. */
export function comingVersion(version: string): string {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major === 0 ? `0.${minor + 1}.0` : `${major + 1}.0.0`;
}
