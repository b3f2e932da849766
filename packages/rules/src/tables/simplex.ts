/** What may still be spent; a step is one number of a tableau worked out. Nothing here is timed, so that a verdict never depends on a machine. */
export interface Budget {
  steps: number;
}

/** A column with its factor. */
export type Term = readonly [column: number, factor: number];

/** Thrown where the budget is spent. */
export class Spent extends Error {
  override readonly name = "Spent";
}

/** What is taken for nought: an error of computing, since the numbers of these systems are small fractions. */
const NOUGHT = 1e-9;
/** By how much a variable may lie outside its bounds, for each unit of the greatest number of the system. */
const SLACK = 1e-9;

/**
 * A linear system over variables with bounds: columns, and rows that are sums of columns and have bounds of their own. It is kept
 * feasible by the general simplex method (Dutertre and de Moura, 2006) with Bland's rule, which ends, and optimised from there.
 */
export class Simplex {
  /** Variables are columns, then rows; `where` of a variable is its place, `-1 - row` where it is basic. */
  private readonly where: Int32Array;
  private readonly basic: Int32Array;
  private readonly free: Int32Array;
  private readonly table: Float64Array;
  readonly value: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  private slack = SLACK;

  constructor(
    readonly columns: number,
    private readonly rows: number,
    private readonly budget: Budget,
    from?: Simplex,
  ) {
    const all = columns + rows;
    if (from) {
      this.where = from.where.slice();
      this.basic = from.basic.slice();
      this.free = from.free.slice();
      this.table = from.table.slice();
      this.value = from.value.slice();
      this.low = from.low.slice();
      this.high = from.high.slice();
      this.slack = from.slack;
      this.spend(rows * columns);
      return;
    }
    this.where = new Int32Array(all);
    this.basic = new Int32Array(rows);
    this.free = new Int32Array(columns);
    this.table = new Float64Array(rows * columns);
    this.value = new Float64Array(all);
    this.low = new Float64Array(all);
    this.high = new Float64Array(all);
    for (let n = 0; n < columns; n++) this.free[n] = this.where[n] = n;
    for (let row = 0; row < rows; row++) {
      this.basic[row] = columns + row;
      this.where[columns + row] = -1 - row;
    }
  }

  /** A system of columns and rows, each with its bounds; the low ones of columns are finite. Budget is taken from `budget`. */
  static of(
    columns: readonly (readonly [low: number, high: number])[],
    rows: readonly { readonly terms: readonly Term[]; readonly low: number; readonly high: number }[],
    budget: Budget,
  ): Simplex {
    const made = new Simplex(columns.length, rows.length, budget);
    let greatest = 1;
    const note = (n: number, [low, high]: readonly [number, number]): void => {
      made.low[n] = low;
      made.high[n] = high;
      for (const end of [low, high]) if (Number.isFinite(end)) greatest = Math.max(greatest, Math.abs(end));
    };
    for (const [n, bounds] of columns.entries()) {
      note(n, bounds);
      made.value[n] = bounds[0];
    }
    for (const [row, { terms, low, high }] of rows.entries()) {
      note(columns.length + row, [low, high]);
      let sum = 0;
      for (const [column, factor] of terms) {
        made.table[row * columns.length + column] = factor;
        sum += factor * (made.value[column] as number);
      }
      made.value[columns.length + row] = sum;
    }
    made.slack = SLACK * greatest;
    return made;
  }

  copy(): Simplex {
    return new Simplex(this.columns, this.rows, this.budget, this);
  }

  private spend(steps: number): void {
    this.budget.steps -= steps;
    if (this.budget.steps < 0) throw new Spent();
  }

  /** Moves the variables between their bounds; false where no values fit. */
  restore(): boolean {
    const { columns, rows, table, value, low, high, slack } = this;
    // A column that stands free is inside its bounds already, unless a bound was changed since.
    for (let place = 0; place < columns; place++) {
      const n = this.free[place] as number;
      if ((low[n] as number) > (high[n] as number)) return false;
      if ((value[n] as number) < (low[n] as number))
        this.shift(place, (low[n] as number) - (value[n] as number));
      else if ((value[n] as number) > (high[n] as number))
        this.shift(place, (high[n] as number) - (value[n] as number));
    }
    for (;;) {
      let leaving = -1;
      let row = -1;
      for (let at = 0; at < rows; at++) {
        const n = this.basic[at] as number;
        const out =
          (value[n] as number) < (low[n] as number) - slack ||
          (value[n] as number) > (high[n] as number) + slack;
        if (out && (leaving < 0 || n < leaving)) [leaving, row] = [n, at];
      }
      if (row < 0) return true;
      const rises = (value[leaving] as number) < (low[leaving] as number);
      let entering = -1;
      for (let place = 0; place < columns; place++) {
        const factor = table[row * columns + place] as number;
        if (Math.abs(factor) < NOUGHT) continue;
        const n = this.free[place] as number;
        const mayMove =
          factor > 0 === rises
            ? (value[n] as number) < (high[n] as number) - slack
            : (value[n] as number) > (low[n] as number) + slack;
        if (mayMove && (entering < 0 || n < (this.free[entering] as number))) entering = place;
      }
      this.spend(columns);
      if (entering < 0) return false;
      const target = rises ? (low[leaving] as number) : (high[leaving] as number);
      this.shift(
        entering,
        (target - (value[leaving] as number)) / (table[row * columns + entering] as number),
      );
      value[leaving] = target;
      this.pivot(row, entering);
    }
  }

  /** Changes a free variable, and with it all basic ones. */
  private shift(place: number, by: number): void {
    const { columns, rows, table, value } = this;
    const n = this.free[place] as number;
    value[n] = (value[n] as number) + by;
    for (let row = 0; row < rows; row++) {
      const factor = table[row * columns + place] as number;
      if (factor === 0) continue;
      const other = this.basic[row] as number;
      value[other] = (value[other] as number) + factor * by;
    }
    this.spend(rows);
  }

  /** Exchanges the basic variable of a row with a free one. */
  private pivot(row: number, place: number): void {
    const { columns, rows, table } = this;
    const at = row * columns;
    const by = 1 / (table[at + place] as number);
    const [leaving, entering] = [this.basic[row] as number, this.free[place] as number];
    for (let other = 0; other < columns; other++)
      table[at + other] = other === place ? by : clean(-(table[at + other] as number) * by);
    for (let each = 0; each < rows; each++) {
      if (each === row) continue;
      const from = each * columns;
      const factor = table[from + place] as number;
      if (factor === 0) continue;
      for (let other = 0; other < columns; other++) {
        if (other === place) table[from + other] = clean(factor * by);
        else {
          const own = table[at + other] as number;
          if (own !== 0) table[from + other] = clean((table[from + other] as number) + factor * own);
        }
      }
      this.spend(columns);
    }
    this.basic[row] = entering;
    this.where[entering] = -1 - row;
    this.free[place] = leaving;
    this.where[leaving] = place;
  }

  /**
   * Moves to values at which the sum of `terms` over columns is as high as can be, or until `enough` says so of the values on the
   * way. Returns false where it grows without bound; the values are then where that was found.
   */
  maximise(terms: readonly Term[], enough: () => boolean): boolean {
    const { columns, rows, table, value, low, high, slack } = this;
    const gain = new Float64Array(columns);
    for (;;) {
      if (enough()) return true;
      gain.fill(0);
      for (const [n, factor] of terms) {
        const place = this.where[n] as number;
        if (place >= 0) gain[place] = (gain[place] as number) + factor;
        else {
          const at = (-1 - place) * columns;
          for (let other = 0; other < columns; other++)
            gain[other] = (gain[other] as number) + factor * (table[at + other] as number);
        }
      }
      this.spend(columns * terms.length);
      let entering = -1;
      let rises = true;
      for (let place = 0; place < columns; place++) {
        const by = gain[place] as number;
        if (Math.abs(by) < NOUGHT) continue;
        const n = this.free[place] as number;
        const mayMove =
          by > 0
            ? (value[n] as number) < (high[n] as number) - slack
            : (value[n] as number) > (low[n] as number) + slack;
        if (mayMove && (entering < 0 || n < (this.free[entering] as number)))
          [entering, rises] = [place, by > 0];
      }
      if (entering < 0) return true;
      const n = this.free[entering] as number;
      let most = rises
        ? (high[n] as number) - (value[n] as number)
        : (value[n] as number) - (low[n] as number);
      let row = -1;
      for (let at = 0; at < rows; at++) {
        const factor = (table[at * columns + entering] as number) * (rises ? 1 : -1);
        if (Math.abs(factor) < NOUGHT) continue;
        const other = this.basic[at] as number;
        const room =
          factor > 0
            ? (high[other] as number) - (value[other] as number)
            : (value[other] as number) - (low[other] as number);
        const reach = Math.max(0, room) / Math.abs(factor);
        if (reach < most || (reach === most && row >= 0 && other < (this.basic[row] as number)))
          [most, row] = [reach, at];
      }
      if (most === Number.POSITIVE_INFINITY) return false;
      this.shift(entering, rises ? most : -most);
      if (row >= 0) {
        const leaving = this.basic[row] as number;
        const factor = (table[row * columns + entering] as number) * (rises ? 1 : -1);
        value[leaving] = factor > 0 ? (high[leaving] as number) : (low[leaving] as number);
        this.pivot(row, entering);
      }
    }
  }
}

/** Numbers of these systems are fractions of small whole numbers: what lies this near to a whole one is it. */
function clean(number: number): number {
  const whole = Math.round(number);
  return Math.abs(number - whole) < NOUGHT ? whole : number;
}
