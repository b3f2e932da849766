import { rangeOf } from "../age.js";
import type { Dimension } from "./dimension.js";
import { NOT_KNOWN } from "./dimension.js";
import type { Figures } from "./figures.js";

/** Persons whom the tables do not tell apart in a dimension: for each code whether it counts them. */
interface Class {
  readonly isIn: readonly boolean[];
  /** The tables could name what they are: more than that nothing is known. */
  readonly isNamed: boolean;
}

/** Persons whom no figure tells apart, in all dimensions: the figures that count them. */
export interface Atom {
  readonly figures: readonly number[];
  readonly isNamed: boolean;
}

/** The figures and the dimensions that are thought of together. */
export interface View {
  readonly figures: Figures;
  readonly some: readonly number[];
  readonly dimensions: readonly number[];
}

/** More atoms than this are not put together. */
const MOST_ATOMS = 4096;
/** The variable of what no figure counts. */
const UNCOUNTED = -1;
/** More groups than this are not looked at. */
const MOST_GROUPS = 1500;

/**
 * The classes of one dimension. `isOpen`: somebody may be counted in a group and in no narrower one of the table, which a reader
 * first takes to be impossible wherever the narrower ones are all there are.
 */
function classesOf(dimension: Dimension, used: readonly number[], isOpen: boolean): readonly Class[] {
  const size = dimension.values.length;
  const classes = new Map<string, Class>();
  const add = (codes: readonly number[], isNamed: boolean): void => {
    const isIn = Array.from({ length: size }, (_, code) => code === 0 || codes.includes(code));
    const key = codes.toSorted((a, b) => a - b).join();
    const known = classes.get(key);
    if (known === undefined || (isNamed && !known.isNamed)) classes.set(key, { isIn, isNamed });
  };
  const aboveOf = (code: number): readonly number[] =>
    dimension.above(code).filter((wider) => used.includes(wider));
  if (dimension.name === "ageBand") {
    const bands = used.flatMap((code) => {
      const range = rangeOf(dimension.values[code]);
      return range ? [{ code, range }] : [];
    });
    const starts = new Set([0]);
    for (const { range } of bands) starts.add(range[0]).add(range[1] + 1);
    const end = rangeOf("adult")?.[1] ?? 0;
    for (const start of starts)
      if (start <= end)
        add(
          bands.flatMap(({ code, range }) => (range[0] <= start && start <= range[1] ? [code] : [])),
          true,
        );
    for (const code of used) if (dimension.values[code] === NOT_KNOWN) add([code], false);
    if (isOpen) for (const { code } of bands) add([code, ...aboveOf(code)], false);
    if (isOpen) add([], false);
    return [...classes.values()];
  }
  const childrenOf = (code: number): readonly number[] =>
    used.filter((other) => aboveOf(other).includes(code));
  for (const code of used) {
    const few = childrenOf(code).length;
    if (few === 0 || few === 1 || isOpen) add([code, ...aboveOf(code)], dimension.values[code] !== NOT_KNOWN);
  }
  const isWhole =
    dimension.name === "sex"
      ? ["female", "male"].every((sex) => used.some((code) => dimension.values[code] === sex))
      : used.filter((code) => aboveOf(code).length === 0).length > 1;
  if (isOpen || !isWhole) add([], !(dimension.name === "sex" && isWhole));
  return [...classes.values()];
}

/** The codes that some figures have in a dimension. */
export function usedIn({ figures, some }: View, d: number): readonly number[] {
  const width = figures.dimensions.length;
  const used = new Set<number>();
  for (const n of some) used.add(figures.codes[n * width + d] as number);
  used.delete(0);
  return [...used];
}

/** A group of persons that the tables could name: the atoms in it. */
export type Group = readonly number[];

/** The atoms of a view, merged where the same figures count them, and the groups that could be named; undefined where they are too many. */
export function atomsOf(
  view: View,
  isOpen: readonly boolean[],
): { readonly atoms: readonly Atom[]; readonly groups: readonly Group[] } | undefined {
  const { figures, some, dimensions } = view;
  const width = figures.dimensions.length;
  const classes = dimensions.map((d, at) =>
    classesOf(figures.dimensions[d] as Dimension, usedIn(view, d), isOpen[at] ?? false),
  );
  const count = classes.reduce((product, { length }) => product * length, 1);
  if (count > MOST_ATOMS) return undefined;
  /** Of each atom before they are merged: the figures that count it. */
  const countedBy: number[][] = Array.from({ length: count }, () => []);
  const matching = (code: (at: number) => (each: Class) => boolean): number[] => {
    let found = [0];
    for (const [at, own] of classes.entries()) {
      const isIn = code(at);
      const next: number[] = [];
      for (const base of found)
        for (const [n, each] of own.entries()) if (isIn(each)) next.push(base * own.length + n);
      found = next;
    }
    return found;
  };
  for (const n of some)
    for (const atom of matching((at) => {
      const code = figures.codes[n * width + (dimensions[at] as number)] as number;
      return ({ isIn }) => isIn[code] === true;
    }))
      (countedBy[atom] as number[]).push(n);
  const merged = new Map<string, number>();
  const atoms: Atom[] = [];
  const variableOf = countedBy.map((by, atom) => {
    if (by.length === 0) return UNCOUNTED;
    const key = by.join();
    const isNamed = nameable(classes, atom);
    const known = merged.get(key);
    if (known === undefined) {
      merged.set(key, atoms.length);
      return atoms.push({ figures: by, isNamed }) - 1;
    }
    if (isNamed && !(atoms[known] as Atom).isNamed) atoms[known] = { figures: by, isNamed };
    return known;
  });
  const sizes = new Map<number, number>();
  for (const variable of variableOf) sizes.set(variable, (sizes.get(variable) ?? 0) + 1);
  return { atoms, groups: groupsOf(view, classes, matching, variableOf, sizes) };
}

const nameable = (classes: readonly (readonly Class[])[], atom: number): boolean => {
  let left = atom;
  for (const own of classes.toReversed()) {
    if (own[left % own.length]?.isNamed !== true) return false;
    left = Math.floor(left / own.length);
  }
  return true;
};

/** The groups that are given by a class, a value or the total in each dimension, and that are made of whole atoms. */
function groupsOf(
  view: View,
  classes: readonly (readonly Class[])[],
  matching: (code: (at: number) => (each: Class) => boolean) => readonly number[],
  variableOf: readonly number[],
  sizes: ReadonlyMap<number, number>,
): readonly Group[] {
  type Choice = (each: Class) => boolean;
  const choices = classes.map((own, at): readonly Choice[] => [
    () => true,
    ...own
      .filter(({ isNamed }) => isNamed)
      .map(
        (one): Choice =>
          (each) =>
            each === one,
      ),
    ...usedIn(view, view.dimensions[at] as number).map(
      (code): Choice =>
        ({ isIn }) =>
          isIn[code] === true,
    ),
  ]);
  const groups = new Map<string, Group>();
  const total = choices.reduce((product, { length }) => product * length, 1);
  for (let n = 0; n < Math.min(total, MOST_GROUPS); n++) {
    let left = n;
    const chosen = choices.map((own) => {
      const choice = own[left % own.length] as Choice;
      left = Math.floor(left / own.length);
      return choice;
    });
    const inside = new Map<number, number>();
    for (const atom of matching((at) => chosen[at] as Choice)) {
      const variable = variableOf[atom] as number;
      inside.set(variable, (inside.get(variable) ?? 0) + 1);
    }
    // What no figure counts may be any number.
    if (
      inside.size < 2 ||
      inside.has(UNCOUNTED) ||
      ![...inside].every(([variable, found]) => found === sizes.get(variable))
    )
      continue;
    const group = [...inside.keys()].sort((a, b) => a - b);
    groups.set(group.join(), group);
  }
  return [...groups.values()];
}
