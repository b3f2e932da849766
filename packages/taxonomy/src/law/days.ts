/** A date as the days it may mean: `2008-02` is some day from 2008-02-01 to 2008-02-29. Days compare as text. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** The days a `YYYY`, `YYYY-MM` or `YYYY-MM-DD` may mean; undefined for what the calendar does not have. */
export function daysOf(date: string): Days | undefined {
  const parts = /^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$/.exec(date);
  if (!parts) return undefined;
  const [, year = "", month, day] = parts;
  const lastMonth = month ?? "12";
  const length = monthLength(Number(year), Number(lastMonth));
  if (length === undefined || (day !== undefined && (Number(day) < 1 || Number(day) > length)))
    return undefined;
  return {
    first: `${year}-${month ?? "01"}-${day ?? "01"}`,
    last: `${year}-${lastMonth}-${day ?? String(length)}`,
  };
}

/** The same day so many months on, or the last of its month where that day does not exist. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const count = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const toDay = Math.min(date, monthLength(toYear, toMonth) ?? date);
  return [
    String(toYear).padStart(4, "0"),
    ...[toMonth, toDay].map((part) => String(part).padStart(2, "0")),
  ].join("-");
}

/** The day so many days on. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function monthLength(year: number, month: number): number | undefined {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
}
