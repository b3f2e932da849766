import { isA, isId } from "@tipx/taxonomy/ids";
import type { Records } from "./records.js";
import { above } from "./hierarchy.js";

/** The threshold for what all may see: no group of one to ten. */
export const K = 11;

/** The dimensions of a cell; the place is one dimension for each role a place can have. */
const DIMENSIONS = [
  "sex",
  "ageBand",
  "form",
  "sector",
  "citizenship",
  "placeCountry",
  "role",
  "stage",
  "outcome",
] as const;
/** Dimensions in which nobody is counted twice, apart from narrower groups. */
const DISJOINT: ReadonlySet<string> = /* @__PURE__ */ new Set(["sex", "ageBand"]);
const SCHEMES: Readonly<Record<string, string>> = { ageBand: "age-bands", form: "forms", sector: "sectors" };

/** A cell: its groups, and the interval that its count tells. */
interface Cell {
  readonly key: string;
  readonly groups: readonly (readonly [dimension: string, value: string])[];
  readonly low: number;
  readonly high: number;
}

type Written = Records["statistical-table"]["cells"][number];

function bounds({ count }: Written): { readonly low: number; readonly high: number } {
  if (typeof count === "number") return { low: count, high: count };
  if ("lessThan" in count) return { low: 0, high: count.lessThan - 1 };
  if ("from" in count) return { low: count.from, high: count.to };
  return { low: 0, high: Number.POSITIVE_INFINITY };
}

const keyOf = (groups: Cell["groups"]): string => {
  let key = "";
  for (const [dimension, value] of groups) key += `${dimension}=${value};`;
  return key;
};

function read(cell: Written): Cell {
  const groups: [string, string][] = [];
  for (const dimension of DIMENSIONS) {
    const value = cell[dimension];
    if (value === undefined) continue;
    const name = dimension === "placeCountry" ? `place ${cell.placeRole ?? ""}` : dimension;
    // A local value is a group by its code; all withheld ones are the group of those not known.
    groups.push([name, typeof value === "string" ? value : "local" in value ? value.local : "withheld"]);
  }
  return { key: keyOf(groups), groups, ...bounds(cell) };
}

/** Tables up to this many cells are first looked through pair by pair, which most leave by. */
const FEW = 8;

/** Tells whether no two cells of a small table count the same group, or one a part of the other: then no total can be wrong. */
export function isApart({ cells }: Records["statistical-table"]): boolean {
  if (cells.length > FEW) return false;
  for (let n = 1; n < cells.length; n++)
    for (let other = 0; other < n; other++)
      if (isRelated(cells[n] as Written, cells[other] as Written)) return false;
  return true;
}

function isRelated(a: Written, b: Written): boolean {
  if (a.role !== undefined && b.role !== undefined && a.role !== b.role) return false;
  return !(
    differs(a.sex, b.sex) || differs(a.ageBand, b.ageBand, "age-bands") || differs(a.form, b.form, "forms") ||
    differs(a.sector, b.sector, "sectors") || differs(a.citizenship, b.citizenship) || differs(a.placeRole, b.placeRole) ||
    differs(a.placeCountry, b.placeCountry) || differs(a.stage, b.stage) || differs(a.outcome, b.outcome)
  ); // prettier-ignore
}

/** Tells whether two values, both there, are groups neither of which is part of the other. Withheld and local ones may be equal. */
const differs = (a: unknown, b: unknown, scheme?: string): boolean =>
  typeof a === "string" && typeof b === "string" && a !== b &&
  (scheme === undefined || !(above(scheme, a).includes(b) || above(scheme, b).includes(a))); // prettier-ignore

const tables = new WeakMap<Records["statistical-table"], readonly Cell[]>();

export function cellsOf(table: Records["statistical-table"]): readonly Cell[] {
  let cells = tables.get(table);
  if (cells === undefined) tables.set(table, (cells = table.cells.map(read)));
  return cells;
}

/**
 * Tells whether an interval tells a small count: one to ten may lie in it, and it is narrower than they are, so that whoever reads
 * it knows more than "fewer than eleven".
 */
export const isSmall = (low: number, high: number): boolean =>
  low < K && high > 0 && low <= high && high - low < K - 2;

/** A total and the parts that a reader will take it to be the sum of. */
interface Margin {
  readonly dimension: string;
  readonly total: number;
  readonly parts: readonly number[];
}

/** Every total of the table with its parts: cells that differ in one dimension, or in a narrower group of it. */
function margins(cells: readonly Cell[]): readonly Margin[] {
  const byKey = new Map(cells.map(({ key }, n) => [key, n]));
  const families = new Map<
    string,
    { dimension: string; root: number | undefined; members: [number, string][] }
  >();
  for (const [n, { groups }] of cells.entries())
    for (const [dimension, value] of groups) {
      const rest = keyOf(groups.filter(([name]) => name !== dimension));
      const name = `${dimension} ${rest}`;
      const family = families.get(name);
      if (family) family.members.push([n, value]);
      else families.set(name, { dimension, root: byKey.get(rest), members: [[n, value]] });
    }
  return [...families.values()].flatMap(({ dimension, root, members }) => {
    const above = broaderIn(SCHEMES[dimension], members);
    const parts = new Map<number, number[]>();
    for (const [n, value] of members) {
      const total = above.get(value) ?? root;
      if (total === undefined) continue;
      const known = parts.get(total);
      if (known) known.push(n);
      else parts.set(total, [n]);
    }
    return [...parts].map(([total, of]) => ({ dimension, total, parts: of }));
  });
}

/** Of each value of a family that has one: the cell of the next broader value. An agency's own codes have none. */
function broaderIn(
  scheme: string | undefined,
  members: readonly (readonly [number, string])[],
): ReadonlyMap<string, number> {
  const above = new Map<string, number>();
  if (scheme === undefined) return above;
  const cells = new Map(members.flatMap(([n, value]) => (isId(scheme, value) ? [[value, n] as const] : [])));
  const values = [...cells.keys()];
  for (const value of values) {
    const broader = values.filter(
      (other) => other !== value && isA(`${scheme}/${value}`, `${scheme}/${other}`),
    );
    const next = broader.find((one) =>
      broader.every((other) => isA(`${scheme}/${one}`, `${scheme}/${other}`)),
    );
    const cell = next === undefined ? undefined : cells.get(next);
    if (cell !== undefined) above.set(value, cell);
  }
  return above;
}

const sumOf = (
  cells: readonly { low: number; high: number }[],
  parts: readonly number[],
  end: "low" | "high",
): number => parts.reduce((sum, n) => sum + (cells[n]?.[end] ?? 0), 0);

/** The cells that contradict a total: parts that exceed it, or totals that parts together exceed. In order. */
export function contradictions(table: Records["statistical-table"]): readonly number[] {
  const cells = cellsOf(table);
  const found = new Set<number>();
  for (const { dimension, total, parts } of margins(cells)) {
    const high = cells[total]?.high ?? 0;
    const above = parts.filter((n) => (cells[n]?.low ?? 0) > high);
    for (const n of above) found.add(n);
    if (above.length === 0 && DISJOINT.has(dimension) && sumOf(cells, parts, "low") > high) found.add(total);
  }
  return [...found].sort((a, b) => a - b);
}

interface Interval {
  low: number;
  high: number;
}

/** Σ factor × cell = 0. */
type Equation = readonly (readonly [cell: number, factor: number])[];

/**
 * The hidden cells that a reader can narrow down to a small count, taking each total for the sum of its parts where that can
 * be. Works on intervals: what each margin, and each combination of margins that Gaussian elimination finds, leaves of a cell.
 * What it tells is derivable; a cell that only a search over whole numbers would tell is not found.
 */
export function told(table: Records["statistical-table"]): readonly number[] {
  const cells = cellsOf(table);
  const equations = margins(cells)
    .filter(({ total, parts }) => {
      const { low = 0, high = 0 } = cells[total] ?? {};
      return sumOf(cells, parts, "low") <= high && sumOf(cells, parts, "high") >= low;
    })
    .map(({ total, parts }): Equation => [[total, -1], ...parts.map((n) => [n, 1] as const)]);
  if (equations.length === 0) return [];
  const all = narrowed(cells, [...equations, ...combined(cells, equations)]);
  // Margins that cannot all be sums: each is then taken by itself.
  const results = all ? [all] : equations.flatMap((equation) => [narrowed(cells, [equation]) ?? []]);
  return cells.flatMap(({ low, high }, n) =>
    low !== high &&
    !isSmall(low, high) &&
    results.some((cell) => isSmall(cell[n]?.low ?? 0, cell[n]?.high ?? 0))
      ? [n]
      : [],
  );
}

const ROUNDS = 100;

/** Between what an equation's terms add up to; ends without bound are counted, not added. */
function spread(left: readonly Interval[], equation: Equation) {
  const sum = { low: 0, high: 0, openLow: 0, openHigh: 0 };
  for (const [n, factor] of equation) {
    const { low = 0, high = 0 } = left[n] ?? {};
    const [from, to] = factor > 0 ? [factor * low, factor * high] : [factor * high, factor * low];
    if (from === Number.NEGATIVE_INFINITY) sum.openLow++;
    else sum.low += from;
    if (to === Number.POSITIVE_INFINITY) sum.openHigh++;
    else sum.high += to;
  }
  return sum;
}

const without = (sum: number, open: number, own: number): number => {
  const bounded = Number.isFinite(own);
  if (open > (bounded ? 0 : 1)) return Number.NaN;
  return bounded ? sum - own : sum;
};

/** What the equations leave of each interval; undefined when they contradict each other. */
function narrowed(cells: readonly Cell[], equations: readonly Equation[]): readonly Interval[] | undefined {
  const left: Interval[] = cells.map(({ low, high }) => ({ low, high }));
  for (let round = 0, changed = true; changed && round < ROUNDS; round++) {
    changed = false;
    for (const equation of equations) {
      const sum = spread(left, equation);
      for (const [n, factor] of equation) {
        const cell = left[n] as Interval;
        const own = {
          low: Math.min(factor * cell.low, factor * cell.high),
          high: Math.max(factor * cell.low, factor * cell.high),
        };
        // What the others add up to, this one included in neither; an end without bound stays so unless it was this one's.
        const others = {
          low: without(sum.low, sum.openLow, own.low),
          high: without(sum.high, sum.openHigh, own.high),
        };
        const ends = [-others.low / factor, -others.high / factor];
        // Counts are whole; the small allowance is for divisions.
        const [lower, upper] = [Math.ceil(Math.min(...ends) - 1e-6), Math.floor(Math.max(...ends) + 1e-6)];
        if (lower > cell.low) [cell.low, changed] = [lower, true];
        if (upper < cell.high) [cell.high, changed] = [upper, true];
        if (cell.low > cell.high) return undefined;
      }
    }
  }
  return left;
}

/** Beyond this many hidden cells the combinations would take too long; each margin is still reasoned over. */
const MOST_HIDDEN = 200;

/** Equations in few hidden cells each, by Gaussian elimination of the margins. */
function combined(cells: readonly Cell[], equations: readonly Equation[]): readonly Equation[] {
  const hidden = [
    ...new Set(
      equations.flatMap((row) => row.flatMap(([n]) => (cells[n]?.low === cells[n]?.high ? [] : [n]))),
    ),
  ];
  if (hidden.length === 0 || hidden.length > MOST_HIDDEN || equations.length > 4 * MOST_HIDDEN) return [];
  const rows = equations.map((row) => new Map(row));
  let rank = 0;
  for (const n of hidden) {
    const pivot = rows.findIndex((row, at) => at >= rank && Math.abs(row.get(n) ?? 0) > 1e-9);
    if (pivot < 0) continue;
    const chosen = rows[pivot] as Map<number, number>;
    [rows[pivot], rows[rank]] = [rows[rank] as Map<number, number>, chosen];
    const by = chosen.get(n) as number;
    for (const [at, row] of rows.entries()) {
      const factor = row.get(n);
      if (at === rank || factor === undefined || Math.abs(factor) < 1e-9) continue;
      for (const [cell, value] of chosen) row.set(cell, (row.get(cell) ?? 0) - (factor / by) * value);
    }
    rank++;
  }
  return rows
    .map((row) => [...row].filter(([, factor]) => Math.abs(factor) > 1e-9))
    .filter((row) => row.length > 1);
}
