import loadHighs from "highs";
import type { Records } from "../src/records.js";

type Table = Records["statistical-table"];
type Cell = Table["cells"][number];

/** The greatest group that may be told of: one to ten persons, or a range that is narrower than these. */
const isSmall = (low: number, high: number): boolean => low < 11 && high > 0 && high - low < 9;

/** Persons of one kind in each dimension; absent: not known. */
export interface Kind {
  readonly sex?: string;
  readonly age?: readonly [from: number, to: number];
  readonly form?: string;
}

const AGES: Readonly<Record<string, readonly [from: number, to: number]>> = {
  child: [0, 17], adult: [18, 130], "age-0-29": [0, 29], "age-0-8": [0, 8], "age-9-17": [9, 17], "age-30-38": [30, 38],
}; // prettier-ignore

/** Tells whether a cell counts persons of a kind. */
export function counts(cell: Partial<Cell>, { sex, age, form }: Kind): boolean {
  if (cell.sex !== undefined && cell.sex !== sex) return false;
  if (cell.form !== undefined && cell.form !== form) return false;
  if (cell.ageBand === undefined) return true;
  const band = AGES[cell.ageBand as string];
  return age !== undefined && band !== undefined && band[0] <= age[0] && age[1] <= band[1];
}

/** Between which numbers the count of a cell lies, as its table says. */
function boundsOf({ count }: Cell, { rounding }: Table): readonly [low: number, high: number] {
  const error =
    rounding === undefined
      ? 0
      : { nearest: Math.floor(rounding.base / 2), random: rounding.base - 1, controlled: rounding.base - 1, perturbed: rounding.base - 1 }[rounding.method]; // prettier-ignore
  if (typeof count === "number") return [Math.max(0, count - error), count + error];
  if ("lessThan" in count) return [0, count.lessThan - 1 + error];
  if ("from" in count) return [Math.max(0, count.from - error), count.to + error];
  return [0, Number.POSITIVE_INFINITY];
}

// Its types are those of a CommonJS module, which it is not when it is imported.
const highs = await (loadHighs as unknown as typeof loadHighs.default)();
/** The presolver of this release takes some systems that have solutions for ones that have none. */
const PLAIN = { presolve: "off" } as const;

/** A system in the format that linear solvers read; `isWhole`: of whole numbers. */
function problem(
  tables: readonly Table[],
  kinds: readonly Kind[],
  aim: "Maximize" | "Minimize",
  group: readonly Kind[],
  isWhole: boolean,
): string {
  const sum = (of: readonly Kind[]) => of.map((kind) => `x${kinds.indexOf(kind)}`).join(" + ") || "0 x0";
  const rows = tables.flatMap((table) =>
    table.cells.flatMap((cell) => {
      const [low, high] = boundsOf(cell, table);
      const terms = sum(kinds.filter((kind) => counts(cell, kind)));
      if (low === high) return [`${terms} = ${low}`];
      return [`${terms} >= ${low}`, ...(Number.isFinite(high) ? [`${terms} <= ${high}`] : [])];
    }),
  );
  const all = kinds.map((_, n) => `x${n}`);
  return [
    aim,
    ` obj: ${sum(group)}`,
    "Subject To",
    ...rows.map((row, n) => ` r${n}: ${row}`),
    "Bounds",
    ...all.map((x) => ` 0 <= ${x} <= 100000`),
    ...(isWhole ? ["General", ` ${all.join(" ")}`] : []),
    "End",
  ].join("\n");
}

/** The least or the most that a group can be; undefined where the tables contradict each other. */
function end(
  tables: readonly Table[],
  kinds: readonly Kind[],
  aim: "Maximize" | "Minimize",
  group: readonly Kind[],
): number | undefined {
  // What solves the system in whole numbers by chance is best for whole numbers; that is soon found out.
  for (const isWhole of [false, true]) {
    const { Status, ObjectiveValue, Columns } = highs.solve(
      problem(tables, kinds, aim, group, isWhole),
      PLAIN,
    );
    if (Status !== "Optimal") return undefined;
    const values = Object.values(Columns).map((column) => ("Primal" in column ? column.Primal : Number.NaN));
    if (isWhole || values.every((value) => Math.abs(value - Math.round(value)) < 1e-6))
      return Math.round(ObjectiveValue);
  }
  return undefined;
}

/** Between what a group can be; undefined where the tables contradict each other. */
export function range(
  tables: readonly Table[],
  kinds: readonly Kind[],
  group: readonly Kind[],
): readonly [low: number, high: number] | undefined {
  const low = end(tables, kinds, "Minimize", group);
  const high = low === undefined ? undefined : end(tables, kinds, "Maximize", group);
  return low === undefined || high === undefined ? undefined : [low, high];
}

/** Tells whether a solver finds a group of few that is not shown as such; undefined where the tables contradict each other. */
export function tells(
  tables: readonly Table[],
  kinds: readonly Kind[],
  groups: readonly (readonly Kind[])[],
): boolean | undefined {
  const shown = tables.flatMap((table) =>
    table.cells.map((cell) => ({
      members: kinds.filter((kind) => counts(cell, kind)),
      bounds: boundsOf(cell, table),
    })),
  );
  const small = shown.filter(({ bounds }) => isSmall(...bounds));
  for (const group of groups) {
    const isIn = (members: readonly Kind[]) => group.every((kind) => members.includes(kind));
    const own = shown.filter(({ members }) => members.length === group.length && isIn(members));
    // What is shown as it is, or as a small group, is no news; nor is a part of such a group that no cell hides.
    if (own.some(({ bounds: [low, high] }) => low === high || isSmall(low, high))) continue;
    if (own.length === 0 && small.some(({ members }) => isIn(members))) continue;
    const ends = range(tables, kinds, group);
    if (ends === undefined) return undefined;
    if (isSmall(...ends)) return true;
  }
  return false;
}
