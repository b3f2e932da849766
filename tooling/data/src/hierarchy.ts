import type { Concept, Entry } from "./entry.ts";
import type { SchemeModel } from "./model.ts";

export const broaderOf = (entry: Entry | undefined): readonly string[] =>
  (entry as Partial<Concept> | undefined)?.broader ?? [];
export const relatedOf = (entry: Entry | undefined): readonly string[] =>
  (entry as Partial<Concept> | undefined)?.related ?? [];

/** All ids above this one, by any path. The id itself is among them only when it stands in a circle. */
export function ancestors(scheme: SchemeModel, id: string): Set<string> {
  const found = new Set(broaderOf(scheme.entries.get(id)));
  for (const step of found) for (const next of broaderOf(scheme.entries.get(step))) found.add(next);
  return found;
}
