/**
 * Tells whether `a` certainly lies before `b`, both `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or an instant. Dates are compared no finer
 * than the coarser of the two: 2008 is neither before nor after 2008-02.
 */
export const isBefore = (a: string, b: string): boolean => a < b && !b.startsWith(a);

/** Tells whether every day of `date`, a `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or an instant, is `day` or a later one. */
export const isFrom = (date: string, day: string): boolean => date + "-01-01".slice(date.length - 4) >= day;

/**
 * Tells whether a date is of the Buddhist era: its year is from 2400 to 2700, which in the Gregorian calendar is centuries away
 * and in the other 1857 to 2157.
 */
export const isBuddhistEra = (date: string): boolean => {
  if (date.charCodeAt(0) !== 0x32) return false;
  const century = date.charCodeAt(1);
  return (century >= 0x34 && century <= 0x36) || date.startsWith("2700");
};

/** Whole months from year nought, or NaN for a date that gives a year only. */
export const monthOf = (date: string): number =>
  date.length < 7 ? Number.NaN : Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/** A string, or undefined where the value is absent, withheld or local. */
export const plain = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
