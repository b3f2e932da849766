import { currentRef } from "./entries.js";
import { broaderIds, IDS, type Ref, type Scheme } from "./ids.js";
import { splitRef } from "./ref.js";

/** The concepts directly above this one. Empty for a top concept and for an unknown ref. */
export function broader(ref: string): readonly Ref[] {
  const [scheme, id] = splitRef(currentRef(ref) ?? "");
  return broaderIds(scheme, id).map((parent) => `${scheme}/${parent}` as Ref);
}

/** The concepts directly below this one. Empty for an unknown ref. */
export function narrower(ref: string): readonly Ref[] {
  const current = currentRef(ref);
  return current === undefined ? [] : [...(childrenOf(current) ?? [])];
}

/** All concepts below this one at any depth: each once, the nearest first, without the concept itself. */
export function narrowerTransitive(ref: string): readonly Ref[] {
  const found = new Set(narrower(ref));
  for (const step of found) for (const child of childrenOf(step) ?? []) found.add(child);
  return [...found];
}

const children = new Map<string, Map<string, Ref[]>>();

/** The children of a concept. The table of a scheme is built from its `broader` links on the first question about it. */
function childrenOf(ref: Ref): readonly Ref[] | undefined {
  const [scheme] = splitRef(ref);
  let table = children.get(scheme);
  if (!table) {
    table = new Map();
    for (const id of IDS[scheme as Scheme])
      for (const parent of broaderIds(scheme, id)) {
        const key = `${scheme}/${parent}`;
        const list = table.get(key);
        if (list) list.push(`${scheme}/${id}` as Ref);
        else table.set(key, [`${scheme}/${id}` as Ref]);
      }
    children.set(scheme, table);
  }
  return table.get(ref);
}
