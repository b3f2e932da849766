import { describe, expect, test } from "vitest";
import type { Records } from "../src/records.js";
import { isApart } from "../src/tables/apart.js";
import { derive } from "../src/tables/derive.js";
import { figuresOf } from "../src/tables/figures.js";
import { isSmall } from "../src/tables/small.js";
import { contradictions } from "../src/tables/totals.js";
import { random } from "./support.js";

type Count = Records["statistical-table"]["cells"][number]["count"];
const HIDDEN = { withheld: "redacted" } as const;
const FEW = { lessThan: 11 } as const;
const table = (...cells: readonly object[]) =>
  ({ cells, unit: "victims" }) as unknown as Records["statistical-table"];

const told = (of: Records["statistical-table"]) => derive(figuresOf(of), true).told;

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

const CHILD = { ageBand: "child" } as const;
const ADULT = { ageBand: "adult" } as const;
const FEMALE = { sex: "female" } as const;
const MALE = { sex: "male" } as const;

describe("what a reader combines", () => {
  test("a margin that does not add up switches nothing off", () => {
    // The sex of three is not known; the girls are five.
    const cells = [
      { count: 203 }, { ...FEMALE, count: 100 }, { ...MALE, count: 100 }, { ...CHILD, count: 45 }, { ...ADULT, count: 158 },
      { ...FEMALE, ...ADULT, count: 95 }, { ...FEMALE, ...CHILD, count: FEW }, { ...MALE, ...CHILD, count: 40 }, { ...MALE, ...ADULT, count: HIDDEN },
    ]; // prettier-ignore
    expect(told(table(...cells))).toEqual([6]);
  });
  test("a cell that is left out is told as one that is hidden", () => {
    expect(told(table({ count: 25 }, { ...FEMALE, count: 20 }))).toEqual([0]);
    expect(told(table({ count: 40 }, { ...FEMALE, count: 20 }))).toEqual([]);
    expect(told(table({ count: 25 }, { ...FEMALE, ...CHILD, count: 20 }))).toEqual([0]);
    // Whose sex is not known cannot be found by it.
    expect(told(table({ count: 103 }, { ...FEMALE, count: 60 }, { ...MALE, count: 40 }))).toEqual([]);
  });
  test("a group that no figure counts whole is told beside one that counts some of it", () => {
    // 24 men and 12 women are 36, of whom 26 are adults.
    const cells = [
      { ...ADULT, count: 26 },
      { ...MALE, count: 24 },
      { ...FEMALE, count: 12 },
      { ...MALE, ...CHILD, count: FEW },
    ];
    expect(told(table(...cells)).length).toBe(1);
  });
  test("ages that two bands tell apart are a group", () => {
    expect(told(table({ ageBand: "age-0-29", count: 40 }, { ...CHILD, count: 35 }))).toEqual([0]);
  });
});

describe("a total and its parts", () => {
  test("age bands that overlap are never added up", () => {
    const bands = (crossing: number) =>
      table(
        { count: 50 },
        { ...CHILD, count: 20 },
        { ...ADULT, count: 30 },
        { ageBand: "age-0-29", count: crossing },
      );
    expect(contradictions(bands(35))).toEqual([]);
    // But a band is no less than one inside it, and bands that do not overlap are added up.
    expect(contradictions(bands(19))).toEqual([1]);
    expect(
      contradictions(
        table({ count: 50 }, { ageBand: "age-0-29", count: 35 }, { ageBand: "age-30-38", count: 16 }),
      ),
    ).toEqual([0]);
  });
  test("an event may have victims of both sexes", () => {
    const of = (unit: string) =>
      ({
        ...table({ count: 10 }, { ...FEMALE, count: 8 }, { ...MALE, count: 5 }),
        unit,
      }) as Records["statistical-table"];
    expect(contradictions(of("events"))).toEqual([]);
    expect(contradictions(of("victims"))).toEqual([0]);
  });
  test("parts by two dimensions are added up where no margin stands between", () => {
    const parts = (each: number) =>
      [FEMALE, MALE].flatMap((sex) => [CHILD, ADULT].map((age) => ({ ...sex, ...age, count: each })));
    expect(contradictions(table({ count: 40 }, ...parts(10)))).toEqual([]);
    expect(contradictions(table({ count: 39 }, ...parts(10)))).toEqual([0]);
  });
  test.each([
    [{ base: 10, method: "nearest" }, [10, 10, 10], []],
    [{ base: 5, method: "nearest" }, [1005, 505, 505], []],
    [{ base: 5, method: "nearest" }, [1005, 510, 505], [0]],
    [{ base: 3, method: "random" }, [99, 51, 51], []],
    [{ base: 4, method: "perturbed" }, [90, 48, 45], []],
    [undefined, [90, 48, 45], [0]],
  ] as const)("rounding %o is allowed for", (rounding, [all, women, men], found) => {
    const shown = table({ count: all }, { ...FEMALE, count: women }, { ...MALE, count: men });
    expect(contradictions({ ...shown, ...(rounding && { rounding }) })).toEqual(found);
  });
});

test("reasoning that has to end says so, and never that a table is safe", () => {
  const size = 12;
  const values = (name: string) => [
    {},
    ...Array.from({ length: size }, (_, n) => ({ [name]: { local: `x-example:${name}${n}`, text: "x" } })),
  ];
  const cells = values("form").flatMap((form) =>
    values("outcome").flatMap((outcome) =>
      values("sector").map((sector) => {
        const cell = { ...form, ...outcome, ...sector };
        const totals = 3 - Object.keys(cell).length;
        return { ...cell, count: totals === 0 ? HIDDEN : 20 * size ** totals };
      }),
    ),
  );
  const { told: few, undecided } = derive(figuresOf(table(...cells)), true);
  expect(few).toEqual([]);
  expect(undecided.length).toBe(size ** 3);
});
