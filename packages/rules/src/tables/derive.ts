import { atomsOf, usedIn, type View } from "./atoms.js";
import type { Figures } from "./figures.js";
import { marginsOf, termsOf, type Margin } from "./margins.js";
import { Narrowed } from "./narrow.js";
import { Spent, type Budget, type Term } from "./simplex.js";
import { isSmall } from "./small.js";
import { partsOf, type Row, type System } from "./system.js";
import { forEachTotal } from "./totals.js";

/** What a reader can work out of some figures. */
export interface Derived {
  /** Figures that hide a small count which can be worked out, and figures of which a group that is left out is told. In order. */
  readonly told: readonly number[];
  /** Figures of which this was not found out. */
  readonly undecided: readonly number[];
}

/** Steps for each figure, and for all. */
const STEPS_EACH = 50_000;
const STEPS = 200_000_000;

/** More beliefs than this about what the dimensions leave out are not tried. */
const MOST_DIMENSIONS = 6;

/**
 * Finds the small counts that can be worked out of all figures together, by a reader who takes narrower groups for all there are
 * of a broader one where the figures allow it, and else for a part of it. First margin by margin and these together, then, where
 * the groups are few, over every group that the figures tell apart.
 */
export function derive(figures: Figures, persons: boolean): Derived {
  const budget: Budget = { steps: Math.min(STEPS, STEPS_EACH * figures.size) };
  const told = new Set<number>();
  const undecided = new Set<number>();
  const joined = joinedBounds(figures);
  /** Shown as a small count already: a rule of its own tells it. */
  const isShown = (n: number): boolean => isSmall(figures.low[n] as number, figures.high[n] as number);
  const tell = (n: number): void => {
    if (!isShown(n)) told.add(n);
  };
  for (let n = 0; n < figures.size; n++) {
    const first = figures.first[n] as number;
    if (isSmall(joined.low[first] as number, joined.high[first] as number)) tell(n);
  }
  const leave = (n: number): void => {
    if (!isShown(n)) undecided.add(n);
  };
  const { views, isWhole } = viewsOf(figures);
  const outcomes = views.map((view) => byAtoms(view, joined, persons, budget, tell, leave));
  // Margins alone say no more than all groups together, where these add up.
  if (!isWhole || outcomes.some((outcome) => outcome !== "closed"))
    byMargins(figures, joined, persons, budget, tell, leave);
  if (!isWhole) differences(figures, joined, tell);
  const inOrder = (of: Iterable<number>): number[] => [...of].sort((a, b) => a - b);
  return { told: inOrder(told), undecided: inOrder(undecided).filter((n) => !told.has(n)) };
}

interface Bounds {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** The bounds of each group from all figures of it; those of the first where they contradict each other. */
function joinedBounds(figures: Figures): Bounds {
  const [low, high] = [[...figures.low], [...figures.high]];
  for (let n = 0; n < figures.size; n++) {
    const first = figures.first[n] as number;
    const lower = Math.max(low[first] as number, figures.low[n] as number);
    const upper = Math.min(high[first] as number, figures.high[n] as number);
    if (lower <= upper) [low[first], high[first]] = [lower, upper];
  }
  return { low, high };
}

/** Tells what is left of a total when a part is taken away that several dimensions narrow: margins compare one at a time. */
function differences(figures: Figures, { low, high }: Bounds, tell: (n: number) => void): void {
  forEachTotal(figures, (part, total, isNext) => {
    if (isNext || figures.first[part] !== part) return;
    const [from, to] = [
      (low[total] as number) - (high[part] as number),
      (high[total] as number) - (low[part] as number),
    ];
    if (isSmall(Math.max(0, from), to)) tell(total);
  });
}

/** Reasons margin by margin, and with those that have a hidden figure in common together. */
function byMargins(
  figures: Figures,
  { low, high }: Bounds,
  persons: boolean,
  budget: Budget,
  tell: (n: number) => void,
  leave: (n: number) => void,
): void {
  const margins = marginsOf(figures, persons);
  const rests: { readonly margin: Margin; readonly isFree: boolean }[] = [];
  const rows: Row[] = [];
  const [least, most] = [[...low], [...high]];
  for (const margin of margins) {
    const { total, parts, isDisjoint, isWhole } = margin;
    const [partLow, partHigh] = [sumOf(low, parts), sumOf(high, parts)];
    const fits = partLow <= (high[total] as number);
    const isFree = !isWhole || !fits || partHigh < (low[total] as number);
    if (fits || isDisjoint) {
      rows.push({ terms: [...termsOf(margin), [least.length, 1]], low: 0, high: 0 });
      rests.push({ margin, isFree });
      least.push(0);
      most.push(isFree ? Number.POSITIVE_INFINITY : 0);
    }
  }
  const system: System = { low: least, high: most, rows };
  for (const part of partsOf(system)) {
    const solve = (isOpen: boolean, some: readonly number[]) =>
      solved(system, some, isOpen ? figures.size : undefined, budget);
    try {
      let answers = [solve(false, part)].filter((each) => each !== undefined);
      if (answers.length === 0) answers = [solve(true, part)].filter((each) => each !== undefined);
      // Margins that contradict each other: each is then taken by itself.
      if (answers.length === 0) answers = part.flatMap((row) => solve(false, [row]) ?? []);
      for (const { narrowed, at } of answers)
        for (const [n, column] of at) {
          const rest = rests[n - figures.size];
          if (rest === undefined ? low[n] === high[n] : !rest.margin.isRestNamed) continue;
          const verdict = narrowed.verdict([column]);
          const place = rest === undefined ? n : rest.margin.total;
          if (verdict === "told") tell(place);
          else if (verdict === "undecided") leave(place);
        }
    } catch (error) {
      if (!(error instanceof Spent)) throw error;
      for (const row of part)
        for (const [n] of (rows[row] as Row).terms) if (n < figures.size && low[n] !== high[n]) leave(n);
    }
  }
}

const sumOf = (bounds: readonly number[], parts: readonly number[]): number =>
  parts.reduce((sum, n) => sum + (bounds[n] as number), 0);

/** Solves some rows of a system as one of their own; `open`: what stands from there on has no upper bound. */
function solved(
  { low, high, rows }: System,
  some: readonly number[],
  open: number | undefined,
  budget: Budget,
): { readonly narrowed: Narrowed; readonly at: ReadonlyMap<number, number> } | undefined {
  const at = new Map<number, number>();
  const own: Row[] = some.map((row) => {
    const { terms, ...bounds } = rows[row] as Row;
    return {
      terms: terms.map(([n, factor]): Term => {
        let column = at.get(n);
        if (column === undefined) at.set(n, (column = at.size));
        return [column, factor];
      }),
      ...bounds,
    };
  });
  const columns = [...at.keys()];
  const system = {
    low: columns.map((n) => low[n] as number),
    high: columns.map((n) =>
      open !== undefined && n >= open ? Number.POSITIVE_INFINITY : (high[n] as number),
    ),
    rows: own,
  };
  const narrowed = Narrowed.of(system, [...own.keys()], budget);
  return narrowed && { narrowed, at };
}

/** What may be thought of together: all figures where their groups are few, else those of the same dimensions. */
function viewsOf(figures: Figures): { readonly views: readonly View[]; readonly isWhole: boolean } {
  const width = figures.dimensions.length;
  const some = Array.from(figures.first).flatMap((first, n) => (first === n ? [n] : []));
  const all: View = { figures, some, dimensions: figures.dimensions.map((_, d) => d) };
  if (atomsIn(all) <= MOST_TOGETHER) return { views: [all], isWhole: true };
  const sets = new Map<string, { readonly dimensions: readonly number[] }>();
  const setOf = (n: number): readonly number[] =>
    all.dimensions.filter((d) => figures.codes[n * width + d] !== 0);
  for (const n of some) {
    const dimensions = setOf(n);
    sets.set(dimensions.join(), { dimensions });
    if (sets.size > MOST_VIEWS) return { views: [], isWhole: false };
  }
  const widest = [...sets.values()].filter(
    (one) =>
      ![...sets.values()].some(
        (other) => other !== one && one.dimensions.every((d) => other.dimensions.includes(d)),
      ),
  );
  const views = widest
    .map(({ dimensions }): View => {
      const inside = some.filter((n) => setOf(n).every((d) => dimensions.includes(d)));
      return { figures, some: inside, dimensions };
    })
    .filter((view) => atomsIn(view) <= MOST_TOGETHER);
  return { views, isWhole: false };
}

const MOST_VIEWS = 64;
/** So many groups that are told apart are thought of together at most. */
const MOST_TOGETHER = 2000;

const atomsIn = (view: View): number =>
  view.dimensions.reduce((product, d) => product * (usedIn(view, d).length + 1), 1);

/** `closed`: all groups add up, and everything was told. `open`: some persons are in no narrower group, or reasoning had to end. */
type Outcome = "closed" | "open";

/** Reasons over every group that the figures tell apart, for each belief that has to leave out the least. */
function byAtoms(
  view: View,
  bounds: Bounds,
  persons: boolean,
  budget: Budget,
  tell: (n: number) => void,
  leave: (n: number) => void,
): Outcome {
  const { low, high } = bounds;
  if (view.some.length < 2) return "closed";
  for (const beliefs of beliefsOf(view.dimensions.length)) {
    let isPossible = false;
    for (const isOpen of beliefs) {
      const made = atomsOf(view, isOpen);
      if (made === undefined) return "open";
      const { atoms, groups } = made;
      const terms = new Map<number, number[]>(view.some.map((n) => [n, []]));
      for (const [atom, { figures }] of atoms.entries()) for (const n of figures) terms.get(n)?.push(atom);
      const rows = view.some.map((n): Row => ({
        terms: (terms.get(n) ?? []).map((atom): Term => [atom, 1]),
        low: low[n] as number,
        high: high[n] as number,
      }));
      const system = {
        low: atoms.map(() => 0),
        high: atoms.map(() => Number.POSITIVE_INFINITY),
        rows,
      };
      let narrowed: Narrowed | undefined;
      try {
        narrowed = Narrowed.of(system, [...rows.keys()], budget);
      } catch (error) {
        if (!(error instanceof Spent)) throw error;
        for (const n of view.some) if (low[n] !== high[n]) leave(n);
        return "open";
      }
      if (narrowed === undefined) continue;
      isPossible = true;
      const judge = (sum: readonly number[], place: () => number | undefined): void => {
        const verdict = (narrowed as Narrowed).verdict(sum);
        if (verdict === "safe") return;
        const n = place();
        if (n !== undefined) (verdict === "told" ? tell : leave)(n);
      };
      for (const n of view.some) if (low[n] !== high[n]) judge(terms.get(n) ?? [], () => n);
      /** The narrowest figure that counts all of a group; where there is none, the first that counts some of it. */
      const around = (group: readonly number[]): number | undefined => {
        const [one, ...others] = group.map((atom) => (atoms[atom] as (typeof atoms)[number]).figures);
        let found: number | undefined;
        for (const n of one ?? [])
          if (
            others.every((figures) => figures.includes(n)) &&
            (found === undefined || (terms.get(n)?.length ?? 0) < (terms.get(found)?.length ?? 0))
          )
            found = n;
        if (found !== undefined) return found;
        // A small group that is shown and others beside it are no news.
        const isNews = group.every((atom) =>
          (atoms[atom] as (typeof atoms)[number]).figures.every(
            (n) => !isSmall(low[n] as number, high[n] as number),
          ),
        );
        return isNews ? one?.[0] : undefined;
      };
      for (const [atom, { isNamed }] of atoms.entries()) if (isNamed) judge([atom], () => around([atom]));
      for (const group of groups) judge(group, () => around(group));
    }
    if (isPossible) return beliefs.some((isOpen) => !isOpen.includes(true)) ? "closed" : "open";
  }
  // Somebody is counted under several values of a dimension: those of each value are then thought of by themselves.
  const { dimensions: all, codes } = view.figures;
  const several = view.dimensions.find((d) => !persons || all[d]?.isOneEach !== true);
  if (several === undefined) return "open";
  const byCode = new Map<number, number[]>();
  for (const n of view.some) {
    const code = codes[n * all.length + several] as number;
    const known = byCode.get(code);
    if (known) known.push(n);
    else byCode.set(code, [n]);
  }
  const dimensions = view.dimensions.filter((d) => d !== several);
  for (const some of byCode.values())
    byAtoms({ figures: view.figures, some, dimensions }, bounds, persons, budget, tell, leave);
  return "open";
}

/** For each dimension whether it leaves somebody out, as lists of equally strong beliefs, the strongest first. */
function beliefsOf(dimensions: number): readonly (readonly (readonly boolean[])[])[] {
  if (dimensions > MOST_DIMENSIONS)
    return [false, true].map((isOpen) => [Array.from({ length: dimensions }, () => isOpen)]);
  const byCount: boolean[][][] = Array.from({ length: dimensions + 1 }, () => []);
  for (let set = 0; set < 2 ** dimensions; set++) {
    const isOpen = Array.from({ length: dimensions }, (_, d) => Math.floor(set / 2 ** d) % 2 === 1);
    byCount[isOpen.filter(Boolean).length]?.push(isOpen);
  }
  return byCount;
}
