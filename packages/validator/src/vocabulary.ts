import { IDS, isA, isAbstract, isScheme, resolveId, TAXONOMY_VERSION } from "@tipx/taxonomy/ids";
import type { Code } from "./codes.js";
import type { Params, Profile, Severity } from "@tipx/report";
import type { Site } from "./schema/walk.js";

export interface IdFault {
  readonly code: Code;
  readonly severity: Severity;
  readonly params: Params;
}

/** What is wrong with an id where it stands; undefined when nothing is. */
export function judgeId(site: Site, profile: Profile): IdFault | undefined {
  const { scheme, under, id } = site;
  const found = resolveId(scheme, id);
  const fault = (code: Code, params: Params = {}, severity: Severity = "error"): IdFault => ({
    code,
    severity,
    params: { scheme, ...params },
  });
  switch (found.status) {
    case "current":
      return usable(scheme, under, id)
        ? undefined
        : fault("id-not-usable-here", under === undefined ? {} : { under });
    case "moved":
      if (!usable(scheme, under, found.id))
        return fault("id-not-usable-here", under === undefined ? {} : { under });
      return fault("moved-id", { to: found.id }, "warning");
    case "split":
      return fault("split-id", { to: found.ids });
    case "withdrawn":
      return fault("withdrawn-id");
    case "unknown": {
      const declared = newer(site.declared);
      if (declared !== undefined)
        return fault(
          "newer-vocabulary",
          { declared, tool: TAXONOMY_VERSION },
          profile === "consumer" ? "warning" : "error",
        );
      const nearest =
        site.sensitivity === "public" || site.sensitivity === "operational"
          ? nearestId(scheme, under, id)
          : undefined;
      return fault("unknown-id", nearest === undefined ? {} : { nearest });
    }
  }
}

const usable = (scheme: string, under: string | undefined, id: string): boolean =>
  !isAbstract(scheme, id) &&
  (under === undefined || (under !== id && isA(`${scheme}/${id}`, `${scheme}/${under}`)));

/** The version a record declares, written anew from its numbers, where it is newer than ours. */
function newer(declared: string | undefined): string | undefined {
  const match = /^([0-9]{1,4})\.([0-9]{1,4})\.([0-9]{1,4})$/.exec(declared ?? "");
  if (!match) return undefined;
  const theirs = match.slice(1).map(Number);
  const ours = TAXONOMY_VERSION.split(".").map(Number);
  for (const [n, part] of theirs.entries()) {
    if (part > (ours[n] ?? 0)) return theirs.join(".");
    if (part < (ours[n] ?? 0)) return undefined;
  }
  return undefined;
}

/**
 * The one id of the scheme that a slip of the pen explains: one letter off, or two from twelve characters on. Asked only
 * for fields whose content is no secret, because the answer says what the sender nearly wrote.
 */
function nearestId(scheme: string, under: string | undefined, id: string): string | undefined {
  if (id.length < 6 || id.length > 64 || !/^[a-z0-9-]+$/.test(id) || !isScheme(scheme)) return undefined;
  const limit = id.length >= 12 ? 2 : 1;
  let best = limit + 1;
  let nearest: string | undefined;
  for (const candidate of IDS[scheme] as readonly string[]) {
    if (Math.abs(candidate.length - id.length) > limit || !usable(scheme, under, candidate)) continue;
    const far = distance(id, candidate, limit);
    if (far < best) [best, nearest] = [far, candidate];
    else if (far === best) nearest = undefined;
  }
  return best <= limit ? nearest : undefined;
}

/** Rows of the table that `distance` fills: as long as the longest id it is asked of, and one. */
const ROWS = /* @__PURE__ */ Array.from({ length: 3 }, () => new Uint8Array(80));

/** Edit distance with transposition, or `limit + 1` where it is more. */
function distance(a: string, b: string, limit: number): number {
  let [before, last, row] = ROWS as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    let least = (row[0] = i);
    const [here, previous] = [a.charCodeAt(i - 1), a.charCodeAt(i - 2)];
    for (let j = 1; j <= b.length; j++) {
      const there = b.charCodeAt(j - 1);
      let best = (last[j - 1] as number) + (here === there ? 0 : 1);
      best = Math.min(best, (last[j] as number) + 1, (row[j - 1] as number) + 1);
      if (i > 1 && j > 1 && here === b.charCodeAt(j - 2) && previous === there)
        best = Math.min(best, (before[j - 2] as number) + 1);
      row[j] = best;
      if (best < least) least = best;
    }
    if (least > limit) return limit + 1;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[b.length] as number, limit + 1);
}
