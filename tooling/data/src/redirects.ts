import type { SchemeModel } from "./model.ts";

/** Where an old id leads once every step is followed: what the published table holds. */
export type Outcome =
  | { readonly moved: string; readonly since: string }
  | { readonly split: readonly string[]; readonly choose: string; readonly since: string }
  | { readonly withdrawn: string; readonly since: string };

/** Undefined when a step leads nowhere or in a circle; the check `redirects` says so. */
export function outcome(
  scheme: SchemeModel,
  id: string,
  seen: ReadonlySet<string> = new Set(),
): Outcome | undefined {
  const file = scheme.redirects.get(id);
  if (!file || seen.has(id)) return undefined;
  const { redirect, since } = file;
  const follow = (target: string): Outcome | undefined =>
    scheme.entries.has(target) ? { moved: target, since } : outcome(scheme, target, new Set([...seen, id]));

  if ("withdrawn" in redirect) return { withdrawn: redirect.withdrawn, since };
  if ("moved" in redirect) {
    const end = follow(redirect.moved);
    return end && { ...end, since };
  }
  const ends = redirect.split.map(follow);
  const live = ends.flatMap((end) =>
    end && "moved" in end ? [end.moved] : end && "split" in end ? end.split : [],
  );
  if (ends.includes(undefined) || live.length === 0) return undefined;
  return { split: [...new Set(live)], choose: redirect.choose, since };
}
