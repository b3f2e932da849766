import { size } from "@tipx/vitest/size";
import { describe, expect, test } from "vitest";
import { derive } from "../src/tables/derive.js";
import { Figures } from "../src/tables/figures.js";
import { contradictions } from "../src/tables/totals.js";
import { FORMS, made, SEXES, type Cell, type Group, type Table } from "./made-tables.js";
import { range, tells, type Kind } from "./solver.js";

/** Tells whether the rule finds something, or leaves it open. */
function isTold(tables: readonly Table[]): boolean {
  const figures = new Figures(tables.map((table) => ({ table, outer: [] })));
  const { told, undecided } = derive(figures, true);
  return told.length + undecided.length > 0;
}

/** Tells whether all values of a dimension occur in the tables, as a reader needs who takes them for all there are. */
const shows = (tables: readonly Table[], ...cells: readonly Group[]): boolean =>
  cells.every((cell) =>
    tables.some(({ cells: all }) =>
      all.some((each) => Object.entries(cell).every(([name, value]) => each[name as keyof Cell] === value)),
    ),
  );

describe("a solver of whole numbers narrows the same tables", () => {
  test("what it tells is told, and nothing else, where every person is in some group", () => {
    let [told, tried] = [0, 0];
    const [missed, wrong]: [number[], number[]] = [[], []];
    for (let seed = 1; tried < size("solvedTables"); seed++) {
      const { tables, kinds, named } = made(seed, 0);
      // A reader takes the values that occur for all there are.
      const all = [...SEXES.map((sex) => ({ sex })), { ageBand: "child" }, { ageBand: "adult" }, ...(kinds[0]?.form === undefined ? [] : FORMS.map((form) => ({ form })))] as const; // prettier-ignore
      if (!shows(tables, ...all)) continue;
      tried++;
      const answer = tells(tables, kinds, named);
      expect(answer, `seed ${seed}`).toBeDefined();
      if (answer === true) told++;
      if (answer === isTold(tables)) continue;
      if (answer === true) missed.push(seed);
      else wrong.push(seed);
    }
    expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
    expect(told).toBeGreaterThan(tried / 10);
    expect(told).toBeLessThan(tried);
  });

  test("what it tells is told where some persons have no sex, too", () => {
    let [told, tried] = [0, 0];
    const missed: number[] = [];
    for (let seed = 1; tried < size("solvedTables") / 2; seed++) {
      const { tables, kinds, named } = made(seed, 3);
      const known = kinds.filter(({ sex }) => sex !== undefined);
      // Looked at where the tables show that somebody's sex is not known.
      if (tables.length === 0 || range(tables, known, known) !== undefined) continue;
      tried++;
      // Of each age and form there may be such a person.
      const open = known.filter(({ sex }) => sex === "female").map(({ sex: _, ...kind }): Kind => kind);
      const all = [...known, ...open];
      // Whose sex is not known is in no group by sex.
      const groups = named.map((group) =>
        SEXES.every((sex) => group.some((kind) => kind.sex === sex))
          ? [
              ...group,
              ...open.filter((kind) => group.some(({ age, form }) => age === kind.age && form === kind.form)),
            ]
          : group,
      );
      if (tells(tables, all, groups) !== true) continue;
      told++;
      if (!isTold(tables)) missed.push(seed);
    }
    expect(missed).toEqual([]);
    expect(told).toBeGreaterThan(tried / 10);
  });

  test("right tables keep the rule on totals, rounded ones too", () => {
    for (let seed = 1; seed <= size("solvedTables") * 4; seed++)
      for (const table of made(seed, seed % 3).tables)
        expect(contradictions(table), `seed ${seed}`).toEqual([]);
  });
});
