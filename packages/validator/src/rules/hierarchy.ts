import { broaderIds } from "@tipx/taxonomy/ids";

const ancestors = new Map<string, Map<string, readonly string[]>>();

/** Every id above one, itself left out. */
export function above(scheme: string, id: string): readonly string[] {
  let known = ancestors.get(scheme);
  if (known === undefined) ancestors.set(scheme, (known = new Map()));
  let found = known.get(id);
  if (found === undefined) {
    const all = new Set(broaderIds(scheme, id));
    for (const step of all) for (const next of broaderIds(scheme, step)) all.add(next);
    known.set(id, (found = [...all]));
  }
  return found;
}
