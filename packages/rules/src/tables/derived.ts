import type { Placed } from "../bundle-index.js";
import type { Records } from "../records.js";
import { derive, type Derived } from "./derive.js";
import { COUNTS_PERSONS, Figures, figuresOf, PERSONS, type Outer, type Part } from "./figures.js";

type Table = Records["statistical-table"];

const NOTHING: Derived = { told: [], undecided: [] };
const kept = new WeakMap<Table, Derived>();

/** What can be worked out of one table; found once for all the rules. */
export function derivedOf(table: Table): Derived {
  let derived = kept.get(table);
  if (derived === undefined) kept.set(table, (derived = derive(figuresOf(table), PERSONS.has(table.unit))));
  return derived;
}

/** What is told of a bundle's tables only when they are read together: as positions of tables, and of cells in them. */
export interface DerivedTogether {
  readonly told: readonly CellPlace[];
  readonly undecided: readonly CellPlace[];
}
export interface CellPlace {
  readonly at: number;
  readonly cell: number;
}

const keptTogether = new WeakMap<readonly Placed<Table>[], DerivedTogether>();

/** What can be worked out of several tables that count the same kind of person or thing, and of none of them alone. */
export function derivedTogether(tables: readonly Placed<Table>[]): DerivedTogether {
  let derived = keptTogether.get(tables);
  if (derived === undefined) keptTogether.set(tables, (derived = deriveTogether(tables)));
  return derived;
}

function deriveTogether(tables: readonly Placed<Table>[]): DerivedTogether {
  const [told, undecided]: [CellPlace[], CellPlace[]] = [[], []];
  const kinds = new Map<string, Placed<Table>[]>();
  for (const placed of tables) {
    if (!COUNTS_PERSONS.has(placed.record.unit)) continue;
    const kind = kindOf(placed.record);
    const known = kinds.get(kind);
    if (known) known.push(placed);
    else kinds.set(kind, [placed]);
  }
  for (const of of kinds.values()) {
    if (of.length < 2) continue;
    const parts = partsOf(of.map(({ record }) => record));
    if (parts === undefined) {
      undecided.push(...of.map(({ at }): CellPlace => ({ at, cell: 0 })));
      continue;
    }
    const places = of.flatMap(({ at, record }) => record.cells.map((_, cell): CellPlace => ({ at, cell })));
    const alone = of.map(({ record }) => derivedOf(record));
    const derived = derive(new Figures(parts), PERSONS.has(of[0]?.record.unit ?? ""));
    let start = 0;
    const toldAlone = new Set<number>();
    const leftAlone = new Set<number>();
    for (const [n, { record }] of of.entries()) {
      for (const cell of (alone[n] ?? NOTHING).told) toldAlone.add(start + cell);
      for (const cell of (alone[n] ?? NOTHING).undecided) leftAlone.add(start + cell);
      start += record.cells.length;
    }
    for (const n of derived.told) if (!toldAlone.has(n)) told.push(places[n] as CellPlace);
    for (const n of derived.undecided)
      if (!toldAlone.has(n) && !leftAlone.has(n)) undecided.push(places[n] as CellPlace);
  }
  return { told, undecided };
}

/** Tables of one kind are read together: what they count, and the measure that they feed where it is not the one of all victims. */
const kindOf = ({ unit, measure }: Table): string => {
  const feeds = typeof measure === "object" ? measure.local : (measure ?? OF_ALL);
  return `${unit} ${feeds}`;
};
const OF_ALL = "detected-victims-per-100000";

/** More different periods, or sets of states, than this are not compared. */
const MOST_OUTER = 1000;

/**
 * The tables with what tells them apart: the states and the period that each covers, and the conduct that it counts. Undefined
 * where these are too many to be compared.
 */
function partsOf(tables: readonly Table[]): readonly Part[] | undefined {
  const all = tables.map((table) => ({ table, states: statesOf(table), period: periodOf(table) }));
  const [states, periods] = [
    new Set(all.map((each) => each.states)),
    new Set(all.map((each) => each.period)),
  ];
  if (states.size > MOST_OUTER || periods.size > MOST_OUTER) return undefined;
  const conducts = new Set(tables.map(({ conduct }) => conduct));
  return all.map(({ table, states: covered, period }): Part => {
    const outer: Outer[] = [];
    if (states.size > 1) outer.push({ name: "states", value: covered, isPart: isPartOfStates });
    if (periods.size > 1) outer.push({ name: "period", value: period, isPart: isPartOfPeriod });
    if (conducts.size > 1 && table.conduct !== undefined)
      outer.push({ name: "conduct", value: table.conduct });
    return { table, outer };
  });
}

const statesOf = ({ jurisdiction }: Table): string => [...new Set(jurisdiction)].sort().join();
const isPartOfStates = (value: string, other: string): boolean =>
  value.length < other.length && value.split(",").every((state) => `,${other},`.includes(`,${state},`));

/** The first and the last day of a period; one that gives no end covers the year, the month or the day that it gives. */
const periodOf = ({ period: { start, end = start } }: Table): string =>
  `${start + "-01-01".slice(start.length - 4)}/${end + "-12-31".slice(end.length - 4)}`;
const DAY = "2024-01-01".length;
const isPartOfPeriod = (value: string, other: string): boolean =>
  other.slice(0, DAY) <= value.slice(0, DAY) && value.slice(DAY) <= other.slice(DAY);
