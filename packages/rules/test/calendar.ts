/** A calendar for tests, made by walking from day to day. It shares nothing with what it tests, and uses no Date. */

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Its place on the calendar. */
  readonly n: number;
  /** `YYYY-MM-DD`. */
  readonly text: string;
}

const LONG = new Set([1, 3, 5, 7, 8, 10, 12]);

/** How many days a month has. The leap years from 1901 to 2099 are those that four divides. */
const lengthOf = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 ? 29 : 28) : LONG.has(month) ? 31 : 30;

const two = (n: number): string => String(n).padStart(2, "0");

/** Every day from 1 January of one year to 31 December of another, both from 1901 to 2099. */
function walk(from: number, to: number): readonly Day[] {
  const days: Day[] = [];
  for (let year = from; year <= to; year++)
    for (let month = 1; month <= 12; month++)
      for (let day = 1; day <= lengthOf(year, month); day++)
        days.push({ n: days.length, year, month, day, text: `${year}-${two(month)}-${two(day)}` });
  return days;
}

export const DAYS = walk(1975, 2035);
const place = new Map(DAYS.map(({ text }, n) => [text, n]));

export const OFFSETS = Array.from({ length: 27 }, (_, n) => n - 12);

/** The day on which an instant falls where clocks are some minutes ahead of UTC. */
export function dayAt(instant: string, minutesAhead: number): Day {
  const [, day = "", hour, minute] = /^(.{10})T(..):(..):..Z$/.exec(instant) ?? [];
  const minutes = (place.get(day) ?? Number.NaN) * 1440 + Number(hour) * 60 + Number(minute) + minutesAhead;
  return DAYS[Math.floor(minutes / 1440)] as Day;
}

/** Every day that a date can mean; of an instant, every day on which it falls somewhere. */
export function daysOf(date: string): readonly Day[] {
  if (date.length === 20) return [...new Set(OFFSETS.map((hours) => dayAt(date, hours * 60)))];
  return DAYS.filter(({ text }) => text.startsWith(date));
}

/** Where on the calendar the birthdays of one who was born on a day stand: of 29 February on 1 March in other years. */
function birthdaysOf(born: Day): readonly number[] {
  const found: number[] = [];
  for (let year = born.year + 1; year <= born.year + 60; year++) {
    const moved = born.month === 2 && born.day === 29 && lengthOf(year, 2) === 28;
    const at = place.get(`${year}-${moved ? "03-01" : born.text.slice(5)}`);
    if (at !== undefined) found.push(at);
  }
  return found;
}

/** How many birthdays one who was born on a day has had on each of others; -1 on a day before. */
export function birthdays(born: Day, days: readonly Day[]): readonly number[] {
  const all = birthdaysOf(born);
  return days.map((day) => {
    if (day.n < born.n) return -1;
    let had = 0;
    while ((all[had] ?? Infinity) <= day.n) had++;
    return had;
  });
}
