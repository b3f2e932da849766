import type { Term } from "./simplex.js";

/** Whole numbers between bounds, and rows: sums and differences of them that lie between bounds of their own. */
export interface System {
  readonly low: number[];
  readonly high: number[];
  readonly rows: readonly Row[];
}

export interface Row {
  /** Each factor is 1 or -1. */
  readonly terms: readonly Term[];
  readonly low: number;
  readonly high: number;
}

/** How often bounds are narrowed by each other before the simplex method takes over. */
const ROUNDS = 60;

/**
 * Narrows the bounds of a system by some of its rows in turn; false where no whole numbers fit. What is left out is not possible;
 * what is left may be.
 */
export function propagate({ low, high, rows }: System, some: readonly number[]): boolean {
  const of = new Map<number, number[]>();
  for (const row of some)
    for (const [n] of (rows[row] as Row).terms) {
      const known = of.get(n);
      if (known) known.push(row);
      else of.set(n, [row]);
    }
  let todo: Iterable<number> = some;
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Set<number>();
    for (const row of todo) {
      const changed = narrowBy(low, high, rows[row] as Row);
      if (changed === undefined) return false;
      for (const n of changed) for (const other of of.get(n) ?? []) next.add(other);
    }
    if (next.size === 0) break;
    todo = next;
  }
  return true;
}

/** What a row's terms come to, at least and at most; ends without bound are counted, not added. */
export function spread(low: readonly number[], high: readonly number[], terms: readonly Term[]) {
  const sum = { low: 0, high: 0, openLow: 0, openHigh: 0 };
  for (const [n, factor] of terms) {
    const [from, to] = endsOf(low[n] as number, high[n] as number, factor);
    if (from === Number.NEGATIVE_INFINITY) sum.openLow++;
    else sum.low += from;
    if (to === Number.POSITIVE_INFINITY) sum.openHigh++;
    else sum.high += to;
  }
  return sum;
}

const endsOf = (low: number, high: number, factor: number): readonly [from: number, to: number] =>
  factor > 0 ? [low, high] : [-high, -low];

/** The variables that a row narrows; undefined where it cannot hold. */
function narrowBy(low: number[], high: number[], row: Row): readonly number[] | undefined {
  const sum = spread(low, high, row.terms);
  if ((sum.openLow === 0 && sum.low > row.high) || (sum.openHigh === 0 && sum.high < row.low))
    return undefined;
  const changed: number[] = [];
  for (const [n, factor] of row.terms) {
    const [from, to] = endsOf(low[n] as number, high[n] as number, factor);
    // What the term may be at most, with all the others at their least, and the other way round.
    const most = row.high - othersOf(sum.low, sum.openLow, from);
    const least = row.low - othersOf(sum.high, sum.openHigh, to);
    const [lower, upper] = factor > 0 ? [least, most] : [-most, -least];
    const [narrower, higher] = [lower > (low[n] as number), upper < (high[n] as number)];
    if (narrower) low[n] = lower;
    if (higher) high[n] = upper;
    if ((low[n] as number) > (high[n] as number)) return undefined;
    if (narrower || higher) changed.push(n);
  }
  return changed;
}

/** An end of a sum without one of its terms; not a number, which compares as false, where it has no bound. */
const othersOf = (sum: number, open: number, own: number): number => {
  const isBounded = Number.isFinite(own);
  if (open > (isBounded ? 0 : 1)) return Number.NaN;
  return isBounded ? sum - own : sum;
};

/** The parts of a system that have no variable in common, as lists of rows. A variable of one value joins nothing. */
export function partsOf({ low, high, rows }: System): readonly (readonly number[])[] {
  const parent = new Map<number, number>();
  const root = (n: number): number => {
    let at = n;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) {
      const above = parent.get(up) ?? up;
      parent.set(at, above);
      at = above;
    }
    return at;
  };
  const parts = new Map<number, number[]>();
  const open = rows.map(({ terms }) => terms.find(([n]) => low[n] !== high[n])?.[0]);
  for (const { terms } of rows) {
    let first: number | undefined;
    for (const [n] of terms) {
      if (low[n] === high[n]) continue;
      if (!parent.has(n)) parent.set(n, n);
      if (first === undefined) first = n;
      else parent.set(root(n), root(first));
    }
  }
  const alone: number[][] = [];
  for (const [row, n] of open.entries()) {
    if (n === undefined) {
      alone.push([row]);
      continue;
    }
    const known = parts.get(root(n));
    if (known) known.push(row);
    else parts.set(root(n), [row]);
  }
  return [...alone, ...parts.values()];
}
