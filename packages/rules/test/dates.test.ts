import { describe, expect, test } from "vitest";
import { agesOn, earliest, firstDay, isBefore, isFrom, lastDay, latest, yearsFrom } from "../src/dates.js";
import { birthdays, dayAt, DAYS, daysOf, OFFSETS } from "./calendar.js";

const HOURS = ["00:00:00", "00:30:00", "05:59:59", "09:59:59", "10:00:00", "11:59:59", "12:00:00", "17:30:00", "23:59:59"]; // prettier-ignore
const EDGES = ["2003-12-31", "2004-01-01", "2004-02-28", "2004-02-29", "2004-03-01", "2004-06-15", "2005-02-28", "2005-03-01"]; // prettier-ignore

/** A day in each precision. */
const precisions = (day: string): readonly string[] => [day.slice(0, 4), day.slice(0, 7), day];
const DATES = [...new Set(EDGES.flatMap(precisions))];
const INSTANTS = EDGES.flatMap((day) => HOURS.map((hour) => `${day}T${hour}Z`));

describe("a date means the days that begin with it, and an instant those on which it falls somewhere", () => {
  test.each([...DATES, ...INSTANTS])("%s", (date) => {
    const days = daysOf(date).map(({ text }) => text);
    expect([firstDay(date), lastDay(date)]).toEqual([days.toSorted()[0], days.toSorted().at(-1)]);
  });
  test("in every month of the calendar", () => {
    for (const month of new Set(DAYS.map(({ text }) => text.slice(0, 7))))
      expect(lastDay(month)).toBe(daysOf(month).at(-1)?.text);
  });
});

test("one date lies before another where each of its days lies before each of the other's", () => {
  const all = [...DATES, ...INSTANTS].map((date) => {
    const days = daysOf(date).map(({ n }) => n);
    return { date, first: Math.min(...days), last: Math.max(...days) };
  });
  const wrong: string[] = [];
  for (const a of all)
    for (const b of all) {
      const certain = a.date.length === 20 && b.date.length === 20 ? a.date < b.date : a.last < b.first;
      if (isBefore(a.date, b.date) !== certain) wrong.push(`${a.date} before ${b.date}`);
    }
  expect(wrong).toEqual([]);
});

test("a date is from a day on where each of its days is", () => {
  for (const date of [...DATES, ...INSTANTS])
    for (const day of EDGES)
      expect(isFrom(date, day), `${date} from ${day}`).toBe(daysOf(date).every(({ text }) => text >= day));
});

test("nothing that is dated by a clock of the world lies before or after the moment", () => {
  const wrong: string[] = [];
  for (const instant of INSTANTS)
    for (const hours of OFFSETS)
      for (const date of precisions(dayAt(instant, hours * 60).text)) {
        if (isBefore(date, instant) || isBefore(instant, date)) wrong.push(`${date} and ${instant}`);
      }
  expect(wrong).toEqual([]);
});

describe("an age is one that some birthday and some day of the record allow", () => {
  const bounds = (birth: string, on: string) => {
    let [least, greatest] = [Infinity, -Infinity];
    const days = daysOf(on);
    for (const born of daysOf(birth))
      for (const age of birthdays(born, days)) {
        if (age < least) least = age;
        if (age > greatest) greatest = age;
      }
    return [least, greatest];
  };
  /** Around the eighteenth birthday, and around the first leap year after it. */
  const on = ["2021-12-31", "2022-02-28", "2022-03-01", "2024-02-29"];
  const ONS = [...new Set([...on.flatMap(precisions), ...on.flatMap((day) => [`${day}T00:30:00Z`, `${day}T17:30:00Z`])])]; // prettier-ignore
  test.each(DATES)("born %s", (birth) => {
    for (const date of ONS) expect(agesOn(birth, date), `on ${date}`).toEqual(bounds(birth, date));
  });
  test("whose bounds lie apart where a span does", () => {
    const born = { from: "2004-02-29", to: "2005-03" };
    expect(agesOn(born, { from: "2022-02-28", to: "2023-03-01" })).toEqual([16, 19]);
    expect(agesOn("2004-02-29", { withheld: "unknown" })).toBeUndefined();
    expect(agesOn({ withheld: "refused" }, "2022")).toBeUndefined();
    expect(agesOn("2004", undefined)).toBeUndefined();
  });
});

describe("a span is as early as it begins and as late as it ends, and what is withheld is neither", () => {
  const span = { from: "2024-02", to: "2024-05-03" };
  test.each<[value: unknown, first: string | undefined, last: string | undefined]>([
    ["2024", "2024", "2024"],
    [span, "2024-02", "2024-05-03"],
    [{ withheld: "unknown" }, undefined, undefined],
    [{ from: { withheld: "unknown" } }, undefined, undefined],
    [undefined, undefined, undefined],
    [null, undefined, undefined],
    [2024, undefined, undefined],
  ])("%j", (value, first, last) => {
    expect(earliest(value)).toBe(first);
    expect(latest(value)).toBe(last);
  });
  test("and is compared by its ends", () => {
    expect(isBefore(span, "2024-05-04")).toBe(true);
    expect(isBefore(span, "2024-05-03")).toBe(false);
    expect(isBefore("2024-01", span)).toBe(true);
    expect(isBefore("2024-02-10", span)).toBe(false);
    expect(isBefore(span, span)).toBe(false);
    expect(isFrom(span, "2024-02-01")).toBe(true);
    expect(isFrom(span, "2024-02-02")).toBe(false);
    for (const unknown of [{ withheld: "unknown" }, undefined]) {
      expect(isBefore(unknown, "2024")).toBe(false);
      expect(isBefore("2024", unknown)).toBe(false);
      expect(isFrom(unknown, "2024-01-01")).toBe(false);
    }
  });
});

test("a leap day some years away still compares as a day", () => {
  expect(yearsFrom("2024-02-29T20:00:00Z", 5)).toBe("2029-02-29T20:00:00Z");
  expect(isBefore(yearsFrom("2024-02-29T20:00:00Z", 5), "2029-03-02")).toBe(false);
  expect(isBefore(yearsFrom("2024-02-29T20:00:00Z", 5), "2029-03-03")).toBe(true);
});
