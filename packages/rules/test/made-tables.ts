import type { Records } from "../src/records.js";
import { counts, type Kind } from "./solver.js";
import { random } from "./support.js";

export type Table = Records["statistical-table"];
export type Cell = Table["cells"][number];
export type Group = Omit<Cell, "count">;

export const SEXES = ["female", "male"] as const;
export const FORMS = ["servitude", "organ-removal"] as const;
/** Bands of age that a table may have, each with the ages that these tell apart. */
const BANDS: readonly {
  readonly bands: readonly NonNullable<Group["ageBand"]>[];
  readonly ages: readonly NonNullable<Kind["age"]>[];
}[] = [
  { bands: ["child", "adult"], ages: [[0, 17], [18, 130]] },
  { bands: ["child", "adult", "age-0-8", "age-9-17"], ages: [[0, 8], [9, 17], [18, 130]] },
  { bands: ["child", "adult", "age-0-29"], ages: [[0, 17], [18, 29], [30, 130]] },
]; // prettier-ignore

export interface Made {
  readonly tables: readonly Table[];
  readonly kinds: readonly Kind[];
  /** The groups of persons that somebody can name: those of the cells, and of the ages that the bands tell apart. */
  readonly named: readonly (readonly Kind[])[];
}

const crossed = <A, B>(a: readonly A[], b: readonly B[], join: (a: A, b: B) => Group): Group[] =>
  a.flatMap((one) => b.map((other) => join(one, other)));

/** Tables of made-up persons: some margins, some cells hidden, some left out, some rounded, in one table or in two. */
export function made(seed: number, unknown: number): Made {
  const next = random(seed);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T;
  const { bands, ages } = pick(BANDS);
  const hasForms = next() < 0.3;
  const kinds: Kind[] = SEXES.flatMap((sex) =>
    ages.flatMap((age) => (hasForms ? FORMS.map((form) => ({ sex, age, form })) : [{ sex, age }])),
  );
  const persons = kinds.map(() => (next() < 0.5 ? Math.floor(next() * 11) : 11 + Math.floor(next() * 30)));
  const known = [...kinds];
  if (unknown > 0) {
    kinds.push({ age: pick(ages), ...(hasForms && { form: pick(FORMS) }) });
    persons.push(unknown);
  }
  const groups = crossed(
    [{}, ...SEXES.map((sex) => ({ sex }))],
    crossed(
      [{}, ...bands.map((ageBand) => ({ ageBand }))],
      hasForms ? [{}, ...FORMS.map((form) => ({ form }))] : [{}],
      (a, b) => ({ ...a, ...b }),
    ),
    (a, b) => ({ ...a, ...b }),
  );
  const countOf = (group: Group) =>
    kinds.reduce((sum, kind, n) => sum + (counts(group, kind) ? (persons[n] ?? 0) : 0), 0);
  const left = next() < 0.5 ? 0 : 0.35;
  const hidden = next() * 0.35;
  const shown = (group: Group): Cell["count"] => {
    const count = countOf(group);
    if (count > 0 && count < 11) return next() < 0.8 ? { lessThan: 11 } : { withheld: "redacted" };
    if (next() >= hidden) return count;
    if (next() < 0.5) return { withheld: "redacted" };
    const from = Math.max(0, count - Math.floor(next() * 15));
    return { from, to: Math.max(count, from + 9 + Math.floor(next() * 10)) };
  };
  const rounding =
    next() < 0.15
      ? ({ base: pick([5, 10, 20]), method: pick(["nearest", "random"] as const) } as const)
      : undefined;
  const rounded = (count: Cell["count"]): Cell["count"] =>
    typeof count !== "number" || rounding === undefined
      ? count
      : rounding.base *
        (rounding.method === "nearest" || next() < 0.5
          ? Math.round(count / rounding.base)
          : Math.floor(count / rounding.base));
  const cellsOf = (of: readonly Group[]): Cell[] =>
    of.flatMap((group) => {
      // Many publishers leave a small cell out where they should hide it.
      const count = countOf(group);
      if (next() < (count > 0 && count < 11 ? left * 2 : left)) return [];
      return [{ ...group, count: rounded(shown(group)) }];
    });
  const parts =
    next() < 0.3 ? [groups.filter(() => next() < 0.6), groups.filter(() => next() < 0.6)] : [groups];
  const tables = parts
    .map(
      (part) =>
        ({ unit: "victims", cells: cellsOf(part), ...(rounding && { rounding }) }) as unknown as Table,
    )
    .filter(({ cells }) => cells.length > 0);
  const aged = [undefined, ...ages];
  const named = [undefined, ...SEXES].flatMap((sex) =>
    aged.flatMap((age) =>
      (hasForms ? [undefined, ...FORMS] : [undefined]).map((form) =>
        known.filter(
          (kind) =>
            (sex ?? kind.sex) === kind.sex &&
            (age ?? kind.age) === kind.age &&
            (form ?? kind.form) === kind.form,
        ),
      ),
    ),
  );
  return {
    tables,
    kinds,
    named: [...groups.map((group) => known.filter((kind) => counts(group, kind))), ...named],
  };
}
