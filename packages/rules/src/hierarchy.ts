import { broaderIds, IDS, isScheme } from "@tipx/taxonomy/ids";

interface Hierarchy {
  /** Of each id that has any: every id above it. */
  readonly above: ReadonlyMap<string, readonly string[]>;
  /** For each length the first letters of ids that have others below them, a bit each: by it most ids need no look-up. */
  readonly tops: Uint32Array;
}

const LONGEST = 80;
const NOTHING: readonly string[] = [];
const hierarchies = new Map<string, Hierarchy>();

function hierarchyOf(scheme: string): Hierarchy {
  let found = hierarchies.get(scheme);
  if (found === undefined) hierarchies.set(scheme, (found = build(scheme)));
  return found;
}

function build(scheme: string): Hierarchy {
  const above = new Map<string, readonly string[]>();
  const tops = new Uint32Array(LONGEST + 1);
  for (const id of isScheme(scheme) ? IDS[scheme] : NOTHING) {
    const all = new Set(broaderIds(scheme, id));
    for (const step of all) for (const next of broaderIds(scheme, step)) all.add(next);
    if (all.size > 0) above.set(id, [...all]);
    for (const top of all) tops[top.length] = (tops[top.length] ?? 0) | bitOf(top);
  }
  return { above, tops };
}

const bitOf = (id: string): number => 1 << (id.charCodeAt(0) & 31);

/** Every current id above one, itself left out. */
export const above = (scheme: string, id: string): readonly string[] =>
  hierarchyOf(scheme).above.get(id) ?? NOTHING;

/** Tells whether an item of a list says no more than another, by which it is narrowed. */
export function implied(ids: readonly unknown[], at: number, scheme: string): boolean {
  const wide = ids[at];
  if (typeof wide !== "string") return false;
  const { above, tops } = hierarchyOf(scheme);
  if (((tops[wide.length] ?? 0) & bitOf(wide)) === 0) return false;
  for (let other = 0; other < ids.length; other++) {
    const id = ids[other];
    if (other !== at && typeof id === "string" && above.get(id)?.includes(wide)) return true;
  }
  return false;
}
