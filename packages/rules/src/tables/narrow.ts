import { Simplex, Spent, type Budget, type Term } from "./simplex.js";
import { K, SPREAD } from "./small.js";
import { partsOf, propagate, spread, type Row, type System } from "./system.js";

/** What a reader can tell of a sum of variables: that it is small; that it is not, or may be much else; or this was not found out. */
export type Verdict = "told" | "safe" | "undecided";

/** How many solutions of a part are kept to show that sums are safe. */
const MOST_WITNESSES = 48;
/** How often a part is divided to find whole numbers where the simplex method finds fractions. */
const MOST_BRANCHES = 80;
/** How many numbers a tableau may have. */
const MOST_NUMBERS = 100_000;
/** The error of computing that a bound of the simplex method may have. */
const ERROR = 1e-6;

/** One part of a system, and the solutions in whole numbers that were found on the way. */
interface Piece {
  readonly columns: readonly number[];
  readonly at: ReadonlyMap<number, number>;
  readonly rows: readonly Row[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Made when it is asked for. */
  readonly simplex: () => Simplex;
  readonly witnesses: Float64Array[];
}

/** A system that was solved: it tells what is told of sums of its variables. */
export class Narrowed {
  private readonly pieceOf = new Map<number, Piece>();
  /** Bounds that each variable certainly keeps. */
  readonly low: readonly number[];
  readonly high: readonly number[];

  private constructor(
    system: System,
    private readonly budget: Budget,
  ) {
    this.low = system.low;
    this.high = system.high;
  }

  /** Solves some rows of a system, and narrows its bounds; undefined where no numbers fit. Throws where the budget is spent. */
  static of(system: System, some: readonly number[], budget: Budget): Narrowed | undefined {
    if (!propagate(system, some)) return undefined;
    const made = new Narrowed(system, budget);
    const { low, high } = system;
    const binding = some
      .map((row) => system.rows[row] as Row)
      .filter((row) => isBinding(row, low, high))
      .map((row) => withoutFixed(row, low, high));
    const left: System = { low: system.low, high: system.high, rows: binding };
    for (const part of partsOf(left)) {
      const rows = part.map((row) => binding[row] as Row);
      const columns = [...new Set(rows.flatMap(({ terms }) => terms.map(([n]) => n)))];
      const at = new Map(columns.map((n, column) => [n, column]));
      const inside = rows.map(({ terms, ...bounds }): Row => ({
        terms: terms.map(([n, factor]) => [at.get(n) as number, factor] as const),
        ...bounds,
      }));
      // A variable without bound is never needed beyond what the greatest bound asks for.
      let greatest = 0;
      for (const end of [
        ...columns.flatMap((n) => [low[n], high[n]]),
        ...rows.flatMap((row) => [row.low, row.high]),
      ])
        if (Number.isFinite(end)) greatest = Math.max(greatest, Math.abs(end as number));
      const beyond = (greatest + 100) * (columns.length + 1);
      const start = (): Simplex => {
        if (rows.length * columns.length > MOST_NUMBERS) throw new Spent();
        return Simplex.of(
          columns.map((n) => [low[n] as number, Math.min(high[n] as number, beyond)] as const),
          inside,
          budget,
        );
      };
      let simplex: Simplex | undefined;
      const piece: Piece = {
        columns,
        at,
        rows: inside,
        low: columns.map((n) => low[n] as number),
        high: columns.map((n) => high[n] as number),
        simplex() {
          if (simplex !== undefined) return simplex;
          simplex = start();
          simplex.restore();
          return simplex;
        },
        witnesses: [],
      };
      // One row that propagation has passed can be kept.
      if (rows.length > 1) {
        simplex = start();
        if (!simplex.restore()) return undefined;
        note(piece, simplex);
      }
      for (const n of columns) made.pieceOf.set(n, piece);
    }
    return made;
  }

  /** What is told of a sum of variables. */
  verdict(sum: readonly number[]): Verdict {
    const byPiece = new Map<Piece, Term[]>();
    let [low, high] = [0, 0];
    /** How far the sum can certainly move. */
    let sure = 0;
    let [outerLow, outerHigh] = [0, 0];
    for (const n of sum) {
      outerLow += this.low[n] as number;
      outerHigh += this.high[n] as number;
      const piece = this.pieceOf.get(n);
      if (piece === undefined) {
        low += this.low[n] as number;
        high += this.high[n] as number;
        sure += (this.high[n] as number) - (this.low[n] as number);
        continue;
      }
      const term: Term = [piece.at.get(n) as number, 1];
      const known = byPiece.get(piece);
      if (known) known.push(term);
      else byPiece.set(piece, [term]);
    }
    if (outerHigh <= 0 || outerLow >= K) return "safe";
    const [only] = byPiece.size === 1 && sum.length === 1 ? byPiece.keys() : [];
    // A single row leaves each of its variables all that lies in its bounds.
    if (byPiece.size === 0 || only?.rows.length === 1) return outerHigh - outerLow < SPREAD ? "told" : "safe";
    const seen = [...byPiece].map(([piece, terms]) => ({ piece, terms, ...seenOf(piece, terms) }));
    const hasSolutions = (): boolean => seen.every(({ piece }) => piece.witnesses.length > 0);
    for (const { from, to } of seen) sure += to - from;
    if (sure >= SPREAD && hasSolutions()) return "safe";
    try {
      let open = false;
      for (const { piece, terms, from, to } of seen) {
        const others = sure - (to - from);
        const isFar = (): boolean => {
          const now = seenOf(piece, terms);
          return others + now.to - now.from >= SPREAD && hasSolutions();
        };
        const most = search(piece, terms, isFar);
        if (isFar()) return "safe";
        const least = search(
          piece,
          terms.map(([n, factor]) => [n, -factor] as const),
          isFar,
        );
        if (isFar()) return "safe";
        high += most.bound;
        low -= least.bound;
        open ||= !most.isExact || !least.isExact;
        const now = seenOf(piece, terms);
        sure = others + now.to - now.from;
      }
      if (high <= 0 || low >= K) return "safe";
      if (high - low < SPREAD) return "told";
      return open ? "undecided" : "safe";
    } catch (error) {
      if (error instanceof Spent) return "undecided";
      throw error;
    }
  }
}

/** Tells whether a row says more than the bounds of its variables do. */
function isBinding(row: Row, low: readonly number[], high: readonly number[]): boolean {
  const sum = spread(low, high, row.terms);
  return sum.openLow > 0 || sum.openHigh > 0
    ? (row.low > Number.NEGATIVE_INFINITY && (sum.openLow > 0 || sum.low < row.low)) ||
        (row.high < Number.POSITIVE_INFINITY && (sum.openHigh > 0 || sum.high > row.high))
    : sum.low < row.low || sum.high > row.high;
}

/** A row without the variables of one value. */
function withoutFixed(row: Row, low: readonly number[], high: readonly number[]): Row {
  let fixed = 0;
  const terms = row.terms.filter(([n, factor]) => {
    if (low[n] !== high[n]) return true;
    fixed += factor * (low[n] as number);
    return false;
  });
  return { terms, low: row.low - fixed, high: row.high - fixed };
}

/** Keeps the values of a tableau where they are whole numbers that fit all rows exactly. */
function note(piece: Piece, simplex: Simplex): boolean {
  const { columns, rows, witnesses } = piece;
  const values = new Float64Array(columns.length);
  for (let n = 0; n < columns.length; n++) {
    const value = simplex.value[n] as number;
    const whole = Math.round(value);
    if (Math.abs(value - whole) > ERROR) return false;
    if (whole < (piece.low[n] as number) || whole > (piece.high[n] as number)) return false;
    values[n] = whole;
  }
  for (const { terms, low, high } of rows) {
    let sum = 0;
    for (const [n, factor] of terms) sum += factor * (values[n] as number);
    if (sum < low || sum > high) return false;
  }
  const last = witnesses.at(-1);
  if (last?.every((value, n) => value === values[n])) return true;
  if (witnesses.length >= MOST_WITNESSES) witnesses.shift();
  witnesses.push(values);
  return true;
}

/** Between what a sum lies in the solutions that were kept. */
function seenOf(
  { witnesses }: Piece,
  terms: readonly Term[],
): { readonly from: number; readonly to: number } {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const values of witnesses) {
    let sum = 0;
    for (const [n, factor] of terms) sum += factor * (values[n] as number);
    from = Math.min(from, sum);
    to = Math.max(to, sum);
  }
  return from <= to ? { from, to } : { from: 0, to: 0 };
}

/**
 * The most that a sum can be, and solutions in whole numbers near it, kept with the part. `bound` is never too low; `isExact`: some
 * solution reaches it. Ends early where `isFar` says that enough is known.
 */
function search(
  piece: Piece,
  terms: readonly Term[],
  isFar: () => boolean,
): { readonly bound: number; readonly isExact: boolean } {
  const valueIn = (simplex: Simplex): number =>
    terms.reduce((sum, [n, factor]) => sum + factor * (simplex.value[n] as number), 0);
  const enough = (simplex: Simplex) => (): boolean => note(piece, simplex) && isFar();
  const whole = piece.simplex();
  whole.maximise(terms, enough(whole));
  const bound = Math.floor(valueIn(whole) + ERROR);
  if (note(piece, whole)) return { bound, isExact: true };
  // Fractions: the bounds of one variable at a time are moved to the whole numbers beside it.
  let best = Number.NEGATIVE_INFINITY;
  const open = [whole.copy()];
  for (let branch = 0; branch < MOST_BRANCHES && open.length > 0; branch++) {
    const simplex = open.pop() as Simplex;
    const n = fractionIn(simplex);
    if (n === undefined) continue;
    const value = simplex.value[n] as number;
    for (const isUp of [false, true]) {
      const next = simplex.copy();
      if (isUp) next.low[n] = Math.ceil(value);
      else next.high[n] = Math.floor(value);
      if (!next.restore()) continue;
      next.maximise(terms, enough(next));
      if (isFar()) return { bound, isExact: false };
      const reached = Math.floor(valueIn(next) + ERROR);
      if (reached <= best) continue;
      if (note(piece, next)) best = Math.max(best, reached);
      else open.push(next);
      if (best === bound) return { bound, isExact: true };
    }
  }
  // Nothing is left to be divided: the best that was found is the most there is.
  return open.length === 0 && best > Number.NEGATIVE_INFINITY
    ? { bound: best, isExact: true }
    : { bound, isExact: false };
}

/** A column that is no whole number. */
function fractionIn(simplex: Simplex): number | undefined {
  for (let n = 0; n < simplex.columns; n++)
    if (Math.abs((simplex.value[n] as number) - Math.round(simplex.value[n] as number)) > ERROR) return n;
  return undefined;
}
