/**
 * Dates as records write them, compared as text, because rules look at the dates of every record. A date is `YYYY`, `YYYY-MM` or
 * `YYYY-MM-DD`, an instant `YYYY-MM-DDThh:mm:ssZ`, a span `{ from, to }` of two dates. Whatever else stands in place of a date,
 * such as the reason why it is withheld, says nothing of when.
 */

/** The first part of a date: of a span where it begins; undefined where nothing is known. */
export const earliest = (value: unknown): string | undefined =>
  typeof value === "string" ? value : endOf(value, "from");

/** The last part of a date: of a span where it ends; undefined where nothing is known. */
export const latest = (value: unknown): string | undefined =>
  typeof value === "string" ? value : endOf(value, "to");

function endOf(value: unknown, end: "from" | "to"): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const found = (value as { readonly from?: unknown; readonly to?: unknown })[end];
  return typeof found === "string" ? found : undefined;
}

const INSTANT_LENGTH = 20;
const isInstant = (date: string): boolean => date.length === INSTANT_LENGTH;

/** The offsets from UTC, in hours, of the clocks that are furthest behind and furthest ahead. */
const FURTHEST_BEHIND = -12;
const FURTHEST_AHEAD = 14;

/** The day that an instant falls on where clocks have an offset from UTC, in hours. */
function localDay(instant: string, offset: number): string {
  const part = (from: number, to: number): number => Number(instant.slice(from, to));
  const hour = part(11, 13) + offset;
  if (hour >= 0 && hour < 24) return instant.slice(0, 10);
  return new Date(Date.UTC(part(0, 4), part(5, 7) - 1, part(8, 10), hour)).toISOString().slice(0, 10);
}

/** The first day that a date can mean, or on which an instant falls anywhere in the world. */
export const firstDay = (date: string): string =>
  isInstant(date) ? localDay(date, FURTHEST_BEHIND) : date + "-01-01".slice(date.length - 4);

/** The last day that a date can mean, or on which an instant falls anywhere in the world. */
export function lastDay(date: string): string {
  if (isInstant(date)) return localDay(date, FURTHEST_AHEAD);
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? `${date}-${lengthOf(Number(date.slice(0, 4)), date.slice(5))}` : date;
}

/** How many days a month has. */
function lengthOf(year: number, month: string): number {
  if (month === "02") return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === "04" || month === "06" || month === "09" || month === "11" ? 30 : 31;
}

/**
 * Tells whether `a` certainly lies before `b`. Dates are compared no finer than the coarser of the two: 2008 is neither before
 * nor after 2008-02. A date is a day on the calendar of some place, and records do not say of which: it lies before or after an
 * instant where it does so anywhere in the world. False where one of the two is not known.
 */
export function isBefore(a: unknown, b: unknown): boolean {
  const last = typeof a === "string" ? a : latest(a);
  const first = typeof b === "string" ? b : earliest(b);
  if (last === undefined || first === undefined || last >= first || first.startsWith(last)) return false;
  return isInstant(last) === isInstant(first) || lastDay(last) < firstDay(first);
}

/** Tells whether every day of a date, or every day on which an instant falls, is `day` or a later one. */
export function isFrom(date: unknown, day: string): boolean {
  const first = earliest(date);
  return first !== undefined && first >= day.slice(0, first.length) && firstDay(first) >= day;
}

/** The date with the year that many years away: of a leap day that may be no day, and still compares as one. */
export const yearsFrom = (date: string, years: number): string =>
  String(Number(date.slice(0, 4)) + years) + date.slice(4);

/** How many years a person born on one day has completed on another. Who is born on a leap day completes one on 1 March. */
const completed = (born: string, on: string): number =>
  Number(on.slice(0, 4)) - Number(born.slice(0, 4)) - (on.slice(5) < born.slice(5) ? 1 : 0);

/**
 * The least and the greatest age that a person of a birth date may have on a date, in completed years, whichever days the two mean;
 * below nought before the birth. Undefined where one of the two is not known.
 */
export function agesOn(
  birthDate: unknown,
  on: unknown,
): readonly [least: number, greatest: number] | undefined {
  const [bornFrom, bornTo, onFrom, onTo] = [earliest(birthDate), latest(birthDate), earliest(on), latest(on)];
  if (bornFrom === undefined || bornTo === undefined || onFrom === undefined || onTo === undefined)
    return undefined;
  return [completed(lastDay(bornTo), firstDay(onFrom)), completed(firstDay(bornFrom), lastDay(onTo))];
}

/**
 * Tells whether a date is of the Buddhist era: its year is from 2400 to 2700, which in the Gregorian calendar is centuries away
 * and in the other 1857 to 2157.
 */
export const isBuddhistEra = (date: string): boolean => {
  if (date.charCodeAt(0) !== 0x32) return false;
  const century = date.charCodeAt(1);
  return (century >= 0x34 && century <= 0x36) || date.startsWith("2700");
};

/**
 * Tells whether a date is of a calendar whose years run six to seven centuries behind those of the Gregorian one: the Hijri calendar,
 * lunar or solar, or the Myanmar era. Its year is then from 1200 to 1599.
 */
export const isOfAnotherCalendar = (date: string): boolean =>
  date.charCodeAt(0) === 0x31 && date >= "12" && date < "16";

/** Whole months from year nought, or NaN for a date that gives a year only or is not known. */
export const monthOf = (date: string | undefined): number =>
  date === undefined || date.length < 7
    ? Number.NaN
    : Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/** A string, or undefined where the value is absent, withheld or local. */
export const plain = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
