/** True when `YYYY`, `YYYY-MM` or `YYYY-MM-DD` names a year, month or day that the calendar has. */
export function isCalendarDate(date: string): boolean {
  const parts = /^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$/.exec(date);
  if (!parts) return false;
  const [year = 0, month = 1, day = 1] = parts
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  const found = new Date(0);
  // Not Date.UTC, which reads the years 0 to 99 as 1900 to 1999.
  found.setUTCFullYear(year, month - 1, day);
  return found.getUTCFullYear() === year && found.getUTCMonth() === month - 1 && found.getUTCDate() === day;
}

/** True when `a` is certainly before `b`. False when they are equal as far as the coarser of the two goes. */
export function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
