import { describe, expect, test } from "vitest";
import { contradictions, isApart, isSmall, told } from "../src/cells.js";
import type { Records } from "../src/records.js";
import { random } from "./support.js";

type Count = Records["statistical-table"]["cells"][number]["count"];
const HIDDEN = { withheld: "redacted" } as const;
const FEW = { lessThan: 11 } as const;
const table = (...cells: readonly object[]) => ({ cells }) as unknown as Records["statistical-table"];

const SEXES = ["female", "male"] as const;
const FORMS = ["forced-begging", "servitude", "organ-removal"] as const;

/** A table by sex and form with all its margins, from the counts inside and a way to hide some. */
function square(
  counts: readonly (readonly number[])[],
  hide: (count: number) => Count,
): Records["statistical-table"] {
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
  const inner = SEXES.flatMap((sex, s) =>
    FORMS.map((form, f) => ({ sex, form, count: counts[s]?.[f] ?? 0 })),
  );
  const rows = SEXES.map((sex, s) => ({ sex, count: sum(counts[s] ?? []) }));
  const columns = FORMS.map((form, f) => ({ form, count: sum(SEXES.map((_, s) => counts[s]?.[f] ?? 0)) }));
  const all = { count: sum(rows.map(({ count }) => count)) };
  return table(...[...inner, ...rows, ...columns, all].map((cell) => ({ ...cell, count: hide(cell.count) })));
}

/** The hidden cells that are told, found by trying every table of whole numbers that agrees with what is shown. */
function tried({ cells }: Records["statistical-table"], most: number): { told: number[]; nought: number[] } {
  const bounds = cells.map(({ count }, n): [number, number] =>
    typeof count === "number"
      ? [count, count]
      : "lessThan" in count
        ? [0, count.lessThan - 1]
        : [0, n < 6 ? most : Number.POSITIVE_INFINITY],
  );
  const low = bounds.map(() => Number.POSITIVE_INFINITY);
  const high = bounds.map(() => Number.NEGATIVE_INFINITY);
  const inner: number[] = [];
  const fits = (n: number, value: number) => value >= (bounds[n]?.[0] ?? 0) && value <= (bounds[n]?.[1] ?? 0);
  const check = () => {
    const at = (s: number, f: number) => inner[s * 3 + f] ?? 0;
    const rows = [0, 1].map((s) => at(s, 0) + at(s, 1) + at(s, 2));
    const columns = [0, 1, 2].map((f) => at(0, f) + at(1, f));
    const whole = [...inner, ...rows, ...columns, (rows[0] ?? 0) + (rows[1] ?? 0)];
    if (!whole.every((value, n) => fits(n, value))) return;
    for (const [n, value] of whole.entries()) {
      low[n] = Math.min(low[n] ?? 0, value);
      high[n] = Math.max(high[n] ?? 0, value);
    }
  };
  const fill = (n: number): void => {
    if (n === 6) return check();
    const [from, to] = bounds[n] ?? [0, 0];
    for (let value = from; value <= to; value++) {
      inner[n] = value;
      fill(n + 1);
    }
  };
  fill(0);
  const open = cells.flatMap(({ count }, n) => (typeof count === "number" ? [] : [n]));
  return {
    told: open.filter((n) => isSmall(low[n] ?? 0, high[n] ?? 0)),
    nought: open.filter((n) => high[n] === 0),
  };
}

describe("small cells", () => {
  test.each([
    [0, 0, false], [1, 1, true], [10, 10, true], [11, 11, false], [0, 10, false], [1, 10, false], [0, 9, false], [0, 8, true],
    [2, 10, true], [8, 17, false], [8, 16, true], [0, 40, false], [0, Number.POSITIVE_INFINITY, false], [11, 12, false],
  ])("an interval from %i to %i tells a small count: %s", (low, high, small) => expect(isSmall(low, high)).toBe(small)); // prettier-ignore

  test("a cell hidden alone is told by its total", () => {
    expect(told(table({ count: 100 }, { sex: "female", count: 96 }, { sex: "male", count: FEW }))).toEqual([
      2,
    ]);
    expect(told(table({ count: 100 }, { sex: "female", count: 96 }, { sex: "male", count: HIDDEN }))).toEqual(
      [2],
    );
  });

  test("two hidden cells protect each other, unless one of them cannot be large", () => {
    expect(told(table({ count: 40 }, { sex: "female", count: FEW }, { sex: "male", count: HIDDEN }))).toEqual(
      [],
    );
    expect(told(table({ count: 14 }, { sex: "female", count: FEW }, { sex: "male", count: FEW }))).toEqual([
      1, 2,
    ]);
  });

  test("a hidden total is told by its parts", () => {
    expect(told(table({ count: HIDDEN }, { sex: "female", count: 4 }, { sex: "male", count: 0 }))).toEqual([
      0,
    ]);
  });

  test("narrower groups are parts of the broader", () => {
    const cells = (child: Count, young: Count) => [
      { ageBand: "child", count: child },
      { ageBand: "age-0-8", count: young },
      { ageBand: "age-9-17", count: 30 },
    ];
    expect(told(table(...cells(33, FEW)))).toEqual([1]);
    expect(told(table(...cells(HIDDEN, FEW)))).toEqual([]);
  });

  test.each([1, 2, 3, 4, 5, 6])("no table gives away what trying all tables would (seed %i)", (seed) => {
    const next = random(seed);
    let given = 0;
    for (let round = 0; round < 60; round++) {
      const counts = SEXES.map(() =>
        FORMS.map(() => (next() < 0.5 ? Math.floor(next() * 11) : 11 + Math.floor(next() * 9))),
      );
      const shown = square(counts, (count) =>
        count > 0 && count < 11 ? FEW : next() < 0.2 && count < 20 ? HIDDEN : count,
      );
      const hidden = shown.cells.slice(0, 6).filter(({ count }) => typeof count !== "number");
      if (hidden.length > 3) continue;
      const { told: expected, nought } = tried(shown, 60);
      given += expected.length;
      // A cell that can be told to be nought does no harm; intervals may leave it at "nought or a few".
      expect(told(shown).filter((n) => !nought.includes(n))).toEqual(expected);
    }
    expect(given).toBeGreaterThan(10);
  });

  test("a large table of an agency's own codes takes no long time", () => {
    const cells = Array.from({ length: 20_000 }, (_, n) => ({
      form: { local: `x-example:${n}`, text: "x" },
      count: n % 3 === 0 ? FEW : 20,
    }));
    expect(told(table({ count: HIDDEN }, ...cells))).toEqual([]);
    expect(contradictions(table({ count: 1 }, ...cells)).length).toBe(13_333);
  }, 20_000);
});

describe("totals", () => {
  test("a part above its total is wrong, as are parts of persons that together exceed it", () => {
    expect(contradictions(table({ count: 10 }, { sex: "female", count: 11 }))).toEqual([1]);
    expect(
      contradictions(table({ count: 10 }, { sex: "female", count: 6 }, { sex: "male", count: 5 })),
    ).toEqual([0]);
  });
  test("a person may be counted under several forms", () => {
    expect(
      contradictions(
        table({ count: 10 }, { form: "servitude", count: 6 }, { form: "forced-begging", count: 6 }),
      ),
    ).toEqual([]);
  });
  test("ranges and bounds are wrong only where no number fits", () => {
    expect(
      contradictions(table({ count: { from: 5, to: 9 } }, { sex: "female", count: { from: 9, to: 20 } })),
    ).toEqual([]);
    expect(contradictions(table({ count: { lessThan: 5 } }, { sex: "female", count: 5 }))).toEqual([1]);
  });
});

test("a small table is let pass only where the full reasoning would find nothing", () => {
  const next = random(7);
  const pick = <T>(...of: readonly T[]): T => of[Math.floor(next() * of.length)] as T;
  let passed = 0;
  for (let round = 0; round < 3000; round++) {
    const cells = Array.from({ length: 2 + Math.floor(next() * 3) }, () => ({
      ...(next() < 0.5 && { sex: pick<unknown>("female", "male", HIDDEN) }),
      ...(next() < 0.5 && { ageBand: pick<unknown>("child", "adult", "age-0-8") }),
      ...(next() < 0.5 && {
        form: pick<unknown>("servitude", "organ-removal", { local: "x-example:1", text: "x" }),
      }),
      count: pick<Count>(0, 5, 30, FEW),
    }));
    if (!isApart(table(...cells))) continue;
    passed++;
    expect(contradictions(table(...cells))).toEqual([]);
    expect(told(table(...cells))).toEqual([]);
  }
  expect(passed).toBeGreaterThan(150);
});
