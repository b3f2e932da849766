import { rangeOf } from "../age.js";
import type { Dimension } from "./dimension.js";
import type { Figures } from "./figures.js";
import type { Term } from "./simplex.js";

/** A total, and the figures that a reader will take it to be the sum of. */
export interface Margin {
  readonly total: number;
  readonly parts: readonly number[];
  /** No part overlaps another, for certain. */
  readonly isDisjoint: boolean;
  /** Whoever is in the total and in no part is of a group that the tables could name, not only one of those not known. */
  readonly isRestNamed: boolean;
  /** The parts are taken for all there are: two or more, and none that could be named is left out. */
  readonly isWhole: boolean;
}

/** Every total with the figures of the next narrower groups, one dimension at a time. */
export function marginsOf(figures: Figures, persons: boolean): readonly Margin[] {
  const { dimensions, size, first } = figures;
  const found: Margin[] = [];
  for (const [d, dimension] of dimensions.entries()) {
    const families = new Map<number | string, { root: number | undefined; members: Map<number, number> }>();
    for (let n = 0; n < size; n++) {
      if (first[n] !== n) continue;
      const group = figures.groupOf(n);
      const code = group[d] as number;
      if (code === 0) continue;
      group[d] = 0;
      const rest = figures.keyOf(group, 0);
      const family = families.get(rest);
      if (family) family.members.set(code, n);
      else families.set(rest, { root: figures.find(group), members: new Map([[code, n]]) });
    }
    for (const { root, members } of families.values()) {
      if (root === undefined && members.size === 1) continue;
      const parts = new Map<number, number[]>();
      for (const [code, n] of members) {
        const above = dimension.above(code).filter((wider) => members.has(wider));
        const next = above.filter((wider) => !above.some((other) => dimension.above(other).includes(wider)));
        const totals = next.length > 0 ? next.map((wider) => members.get(wider)) : [root];
        for (const total of totals) {
          if (total === undefined) continue;
          const known = parts.get(total);
          if (known) known.push(n);
          else parts.set(total, [n]);
        }
      }
      for (const [total, of] of parts) found.push(marginOf(figures, dimension, d, total, of, persons));
    }
  }
  return found;
}

function marginOf(
  figures: Figures,
  dimension: Dimension,
  d: number,
  total: number,
  parts: readonly number[],
  persons: boolean,
): Margin {
  const valueOf = (n: number): string => dimension.values[figures.groupOf(n)[d] as number] as string;
  const values = parts.map(valueOf);
  if (!dimension.isOneEach || !persons)
    return { total, parts, isDisjoint: false, isRestNamed: true, isWhole: parts.length > 1 };
  if (dimension.name === "sex") {
    const isWhole = ["female", "male"].every((sex) => values.includes(sex));
    return { total, parts, isDisjoint: true, isRestNamed: !isWhole, isWhole };
  }
  const ranges = values.flatMap((value) => {
    const range = rangeOf(value);
    return range ? [range] : [];
  });
  const [from, to] = rangeOf(valueOf(total)) ?? EVERY_AGE;
  ranges.sort((a, b) => a[0] - b[0]);
  let reached = from - 1;
  let [isDisjoint, isWhole] = [true, true];
  for (const range of ranges) {
    if (range[0] <= reached) isDisjoint = false;
    if (range[0] > reached + 1) isWhole = false;
    reached = Math.max(reached, range[1]);
  }
  isWhole &&= reached >= to && isDisjoint;
  return { total, parts, isDisjoint, isRestNamed: reached < to || !isWhole, isWhole };
}

/** As far as the bands of the vocabulary reach. */
const EVERY_AGE = [0, rangeOf("adult")?.[1] ?? 0] as const;

/** The terms of a margin: its parts, less the total. */
export const termsOf = ({ total, parts }: Margin): readonly Term[] => [
  [total, -1],
  ...parts.map((n): Term => [n, 1]),
];
