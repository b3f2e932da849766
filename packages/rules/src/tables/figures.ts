import type { Records } from "../records.js";
import { Dimension, NOT_KNOWN } from "./dimension.js";

type Table = Records["statistical-table"];
type Written = Table["cells"][number];

/** Units of a table that count persons: each is in one group of a dimension of which a person has one value. */
export const PERSONS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "victims",
  "suspects",
  "prosecutions",
  "convictions",
  "persons-reached",
]);

/** Units that count persons of whom little may be told, or events and proceedings that each concern few of them. */
export const COUNTS_PERSONS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "victims",
  "suspects",
  "prosecutions",
  "convictions",
  "events",
]);

/** The dimensions of a cell, but for the place, which is one dimension for each role that a place can have. */
const FIELDS = ["sex", "ageBand", "form", "sector", "citizenship", "role", "stage", "outcome"] as const;

/** A value of every figure of a table, such as the states that it covers. */
export interface Outer {
  readonly name: string;
  readonly value: string;
  readonly isPart?: (value: string, other: string) => boolean;
}

/** Tables whose figures are read together; `outer` tells them apart. */
export interface Part {
  readonly table: Table;
  readonly outer: readonly Outer[];
}

/** How far a number of a table may lie from the true count. */
export function errorOf({ rounding }: Table): number {
  if (rounding === undefined) return 0;
  const { base, method } = rounding;
  if (method === "nearest") return Math.floor(base / 2);
  return base - 1;
}

/** The values of a cell by the name of the dimension. */
function* groupsOf(cell: Written): Generator<readonly [name: string, value: string]> {
  for (const field of FIELDS) {
    const value = cell[field];
    if (value !== undefined) yield [field, textOf(value)];
  }
  if (cell.placeCountry !== undefined) yield [`place ${cell.placeRole ?? ""}`, textOf(cell.placeCountry)];
}

/** A local value is a group by its code; all withheld ones are the group of those not known. */
const textOf = (value: string | { readonly local: string } | { readonly withheld: string }): string =>
  typeof value === "string" ? value : "local" in value ? value.local : NOT_KNOWN;

/** Every figure of one table or of several: the group that it counts, and between which numbers the true count lies. */
export class Figures {
  readonly dimensions: readonly Dimension[];
  /** How many figures there are. */
  readonly size: number;
  /** The least and the most that each may be; without bound where a count is withheld. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** The codes of each figure, one for each dimension. */
  readonly codes: Int32Array;
  /** Of each figure: the first one of the same group; itself where there is none before it. */
  readonly first: Int32Array;
  private readonly places = new Map<number | string, number>();
  /** What a code of each dimension adds to the number of a group; undefined where there are too many groups for a number. */
  private readonly weights: readonly number[] | undefined;

  constructor(parts: readonly Part[]) {
    const dimensions = new Map<string, Dimension>();
    const at = new Map<Dimension, number>();
    const dimension = (name: string, isPart?: Outer["isPart"]): Dimension => {
      let found = dimensions.get(name);
      if (found === undefined) {
        dimensions.set(name, (found = new Dimension(name, isPart)));
        at.set(found, at.size);
      }
      return found;
    };
    const rows: number[][] = [];
    let size = 0;
    for (const { table } of parts) size += table.cells.length;
    this.low = new Float64Array(size);
    this.high = new Float64Array(size);
    for (const { table, outer } of parts) {
      const error = errorOf(table);
      for (const cell of table.cells) {
        const row: number[] = [];
        for (const { name, value, isPart } of outer) {
          const own = dimension(name, isPart);
          row[at.get(own) as number] = own.codeOf(value);
        }
        for (const [name, value] of groupsOf(cell)) {
          const own = dimension(name);
          row[at.get(own) as number] = own.codeOf(value);
        }
        this.bound(rows.length, cell.count, error);
        rows.push(row);
      }
    }
    this.size = size;
    this.dimensions = [...dimensions.values()];
    this.weights = weightsOf(this.dimensions);
    const width = this.dimensions.length;
    this.codes = new Int32Array(size * width);
    this.first = new Int32Array(size);
    for (let n = 0; n < size; n++) {
      const row = rows[n] as number[];
      for (let d = 0; d < row.length; d++) this.codes[n * width + d] = row[d] ?? 0;
      const key = this.keyOf(this.codes, n * width);
      const found = this.places.get(key);
      this.first[n] = found ?? n;
      if (found === undefined) this.places.set(key, n);
    }
  }

  private bound(n: number, count: Written["count"], error: number): void {
    let [low, high] = [0, Number.POSITIVE_INFINITY];
    if (typeof count === "number") [low, high] = [count, count];
    else if ("lessThan" in count) high = count.lessThan - 1;
    else if ("from" in count) [low, high] = [count.from, count.to];
    this.low[n] = Math.max(0, low - error);
    this.high[n] = high + error;
  }

  /** What tells a group from all others. */
  keyOf(codes: Int32Array, from: number): number | string {
    const width = this.dimensions.length;
    if (this.weights === undefined) return codes.subarray(from, from + width).join();
    let key = 0;
    for (let d = 0; d < width; d++) key += (codes[from + d] as number) * (this.weights[d] as number);
    return key;
  }

  /** The first figure of a group, given by a code for each dimension; undefined where there is none. */
  find(codes: Int32Array): number | undefined {
    return this.places.get(this.keyOf(codes, 0));
  }

  /** The codes of a figure, to be changed and asked for. */
  groupOf(n: number): Int32Array {
    const width = this.dimensions.length;
    return this.codes.slice(n * width, (n + 1) * width);
  }
}

function weightsOf(dimensions: readonly Dimension[]): readonly number[] | undefined {
  let weight = 1;
  const weights = dimensions.map(({ values }) => {
    const own = weight;
    weight *= values.length;
    return own;
  });
  return weight <= Number.MAX_SAFE_INTEGER ? weights : undefined;
}

const kept = new WeakMap<Table, Figures>();

/** The figures of one table; read once for all the rules. */
export function figuresOf(table: Table): Figures {
  let figures = kept.get(table);
  if (figures === undefined) kept.set(table, (figures = new Figures([{ table, outer: [] }])));
  return figures;
}
