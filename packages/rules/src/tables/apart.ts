import type { Records } from "../records.js";
import { rangeOf } from "../age.js";
import { above } from "../hierarchy.js";

type Written = Records["statistical-table"]["cells"][number];

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
    differs(a.sex, b.sex) || differsInAge(a.ageBand, b.ageBand) || differs(a.form, b.form, "forms") ||
    differs(a.sector, b.sector, "sectors") || differs(a.citizenship, b.citizenship) || differs(a.placeRole, b.placeRole) ||
    differs(a.placeCountry, b.placeCountry) || differs(a.stage, b.stage) || differs(a.outcome, b.outcome)
  ); // prettier-ignore
}

/** Tells whether two values, both there, are groups neither of which is part of the other. Withheld and local ones may be equal. */
const differs = (a: unknown, b: unknown, scheme?: string): boolean =>
  typeof a === "string" && typeof b === "string" && a !== b &&
  (scheme === undefined || !(above(scheme, a).includes(b) || above(scheme, b).includes(a))); // prettier-ignore

function differsInAge(a: unknown, b: unknown): boolean {
  const [one, other] = [rangeOf(a), rangeOf(b)];
  if (!one || !other || a === b) return false;
  const isInside = one[0] >= other[0] && one[1] <= other[1];
  return !isInside && !(other[0] >= one[0] && other[1] <= one[1]);
}
