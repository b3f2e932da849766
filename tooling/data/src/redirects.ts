import type { SchemeModel } from "./model.ts";

/** What became of an old id, with every step followed. The published table holds these. */
export type Outcome =
  | { readonly moved: string; readonly since: string }
  | { readonly split: readonly string[]; readonly choose: string; readonly since: string }
  | { readonly withdrawn: string; readonly since: string };

/** Follows a redirect to its end. Undefined when a step leads nowhere or in a circle; the check `redirects-end` reports it. */
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
