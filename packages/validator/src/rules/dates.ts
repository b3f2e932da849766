/**
 * Whether `a` certainly lies before `b`, both `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or an instant. Dates are compared no finer
 * than the coarser of the two: 2008 is neither before nor after 2008-02.
 */
export function isBefore(a: string, b: string): boolean {
  const precision = Math.min(a.length, b.length);
  return a.slice(0, precision) < b.slice(0, precision);
}
