import type { Records } from "../records.js";
import { rangeOf } from "../age.js";
import { figuresOf, PERSONS, type Figures } from "./figures.js";
import type { Dimension } from "./dimension.js";

/** With more different sets of dimensions than this, a cell is compared only with the totals over one of its dimensions. */
const MOST_SETS = 16;

/**
 * The cells that certainly contradict a total, in order: parts that exceed it, or the total itself where parts which do not overlap
 * exceed it together. What rounding may have changed is allowed for. Nobody is counted under two sexes or in two age bands that
 * do not overlap; under two forms, sectors or states somebody may be.
 */
export function contradictions(table: Records["statistical-table"]): readonly number[] {
  const figures = figuresOf(table);
  const found = new Set<number>();
  /** Totals that a single part exceeds: the part is told, not they. */
  const exceeded = new Set<number>();
  forEachTotal(figures, (part, total) => {
    if ((figures.low[part] as number) <= (figures.high[total] as number)) return;
    found.add(part);
    exceeded.add(total);
  });
  if (PERSONS.has(table.unit))
    for (const total of overfull(figures)) if (!exceeded.has(total)) found.add(total);
  return [...found].sort((a, b) => a - b);
}

/**
 * Tells of each figure and each of another group that its group is a part of: by one dimension that is left out or wider (`isNext`),
 * or by several that are left out.
 */
export function forEachTotal(
  figures: Figures,
  tell: (part: number, total: number, isNext: boolean) => void,
): void {
  const { dimensions, size } = figures;
  const sets = setsOf(figures);
  for (let n = 0; n < size; n++) {
    const group = figures.groupOf(n);
    const ask = (): void => {
      const total = figures.find(group);
      if (total !== undefined) tell(n, total, true);
    };
    let own = 0;
    for (const [d, dimension] of dimensions.entries()) {
      const code = group[d] as number;
      if (code === 0) continue;
      own += 2 ** d;
      group[d] = 0;
      ask();
      for (const wider of dimension.above(code)) {
        group[d] = wider;
        ask();
      }
      group[d] = code;
    }
    for (const { set, has } of sets) {
      // A set that leaves out one dimension was asked for above.
      if (!has.every((within, d) => !within || group[d] !== 0) || countOf(own) - countOf(set) < 2) continue;
      const wider = group.map((code, d) => (has[d] ? code : 0));
      const total = figures.find(wider);
      if (total !== undefined) tell(n, total, false);
    }
  }
}

const countOf = (set: number): number => {
  let count = 0;
  for (let left = set; left > 0; left = Math.floor(left / 2)) count += left % 2;
  return count;
};

/** The sets of dimensions that the figures have, where there are few. */
function setsOf(figures: Figures): readonly { readonly set: number; readonly has: readonly boolean[] }[] {
  const width = figures.dimensions.length;
  const sets = new Set<number>();
  for (let n = 0; n < figures.size; n++) {
    let set = 0;
    for (let d = 0; d < width; d++) if (figures.codes[n * width + d] !== 0) set += 2 ** d;
    sets.add(set);
    if (sets.size > MOST_SETS) return [];
  }
  return [...sets].map((set) => ({
    set,
    has: figures.dimensions.map((_, d) => Math.floor(set / 2 ** d) % 2 === 1),
  }));
}

/** Figures by sex and age of a group that is the same in all else: by code of sex, then of age. */
type Square = Map<number, Map<number, number>>;

/** The totals that are less than what disjoint sexes and age bands add up to. */
function overfull(figures: Figures): readonly number[] {
  const { dimensions, size } = figures;
  const [sex, age] = ["sex", "ageBand"].map((name) => dimensions.findIndex((each) => each.name === name)) as [
    number,
    number,
  ];
  if (sex < 0 && age < 0) return [];
  const squares = new Map<string | number, Square>();
  for (let n = 0; n < size; n++) {
    if (figures.first[n] !== n) continue;
    const group = figures.groupOf(n);
    const [ofSex, ofAge] = [group[sex] ?? 0, group[age] ?? 0];
    if (sex >= 0) group[sex] = 0;
    if (age >= 0) group[age] = 0;
    const base = figures.keyOf(group, 0);
    let square = squares.get(base);
    if (square === undefined) squares.set(base, (square = new Map()));
    let row = square.get(ofSex);
    if (row === undefined) square.set(ofSex, (row = new Map()));
    row.set(ofAge, n);
  }
  const found: number[] = [];
  const bands = bandsOf(dimensions[age]);
  for (const square of squares.values())
    if (square.size > 1 || [...square.values()].some(({ size }) => size > 1))
      fill(figures, square, bands, found);
  return found;
}

/** An age band of the tables: its code, and how far it reaches; the whole of ages comes last, then those whose age is not known. */
interface Band {
  readonly code: number;
  readonly range: readonly [from: number, to: number] | undefined;
}

/** The age bands, the narrow before the wide. */
const bandsOf = (age: Dimension | undefined): readonly Band[] =>
  (age?.values ?? [])
    .flatMap((value, code): Band[] => (code === 0 ? [] : [{ code, range: rangeOf(value) }]))
    .sort((a, b) => widthOf(a) - widthOf(b));

const widthOf = ({ range }: Band): number => (range ? range[1] - range[0] : 0);

/** Compares each figure of a square with what its parts add up to at least, and notes those that are exceeded. */
function fill(figures: Figures, square: Square, bands: readonly Band[], found: number[]): void {
  const bySex = new Map<number, ReadonlyMap<number, number>>();
  const work = (ofSex: number): void => {
    const row = square.get(ofSex);
    const lows = new Map<number, number>();
    const at = (code: number, parts: number): void => {
      const n = row?.get(code);
      if (n !== undefined && parts > (figures.high[n] as number)) found.push(n);
      const low = Math.max(parts, n === undefined ? 0 : (figures.low[n] as number));
      if (low > 0) lows.set(code, low);
    };
    const others = (code: number): number => {
      if (ofSex !== 0) return 0;
      let sum = 0;
      for (const lows of bySex.values()) sum += lows.get(code) ?? 0;
      return sum;
    };
    for (const { code, range } of bands)
      at(code, Math.max(others(code), range ? chain(bands, lows, range) : 0));
    const unknown = bands.reduce((sum, { code, range }) => sum + (range ? 0 : (lows.get(code) ?? 0)), 0);
    at(0, Math.max(others(0), chain(bands, lows, EVERY_AGE) + unknown));
    bySex.set(ofSex, lows);
  };
  for (const ofSex of square.keys()) if (ofSex !== 0) work(ofSex);
  work(0);
}

const EVERY_AGE = [0, Number.POSITIVE_INFINITY] as const;

/** The most that bands inside a range add up to, of which no two overlap. The range itself is none of them. */
function chain(
  bands: readonly Band[],
  lows: ReadonlyMap<number, number>,
  [from, to]: readonly [number, number],
): number {
  if (lows.size === 0) return 0;
  const inside = bands.flatMap(({ code, range }) => {
    const low = lows.get(code);
    if (low === undefined || !range || range[0] < from || range[1] > to) return [];
    return range[0] === from && range[1] === to ? [] : [{ from: range[0], to: range[1], low }];
  });
  inside.sort((a, b) => a.to - b.to);
  const best: number[] = [];
  for (const [n, band] of inside.entries()) {
    let before = 0;
    for (let other = 0; other < n; other++)
      if ((inside[other] as typeof band).to < band.from) before = Math.max(before, best[other] as number);
    best.push(Math.max(band.low + before, best[n - 1] ?? 0));
  }
  return best.at(-1) ?? 0;
}
