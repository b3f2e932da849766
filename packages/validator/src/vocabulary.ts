import { IDS, isA, isAbstract, isScheme, resolveId, TAXONOMY_VERSION } from "@tipx/taxonomy/ids";
import { nearest } from "@tipx/taxonomy/nearest";
import type { Code, FoundSeverity } from "./codes.js";
import type { Params, Profile } from "@tipx/report";
import type { Site } from "./schema/walk.js";

export interface IdFault {
  readonly code: Code;
  readonly severity: FoundSeverity;
  readonly params: Params;
}

/** What is wrong with an id where it stands; undefined when nothing is. */
export function judgeId(site: Site, profile: Profile): IdFault | undefined {
  const { scheme, under, id } = site;
  const found = resolveId(scheme, id);
  // Elsewhere what is told of an id would tell what the sender wrote.
  const isOpen = site.sensitivity === "public" || site.sensitivity === "operational";
  const fault = (code: Code, params: Params = {}, severity: FoundSeverity = "error"): IdFault => ({
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
      return fault("moved-id", isOpen ? { to: found.id } : {}, "warning");
    case "split":
      return fault("split-id", isOpen ? { to: found.ids } : {});
    case "withdrawn":
      return fault("withdrawn-id");
    case "unknown": {
      // What the record declares is the sender's own and is not repeated.
      if (isNewer(site.declared))
        return fault(
          "newer-vocabulary",
          { tool: TAXONOMY_VERSION },
          profile === "consumer" ? "warning" : "error",
        );
      const meant = isOpen ? nearestId(scheme, under, id) : undefined;
      return fault("unknown-id", meant === undefined ? {} : { nearest: meant });
    }
  }
}

const usable = (scheme: string, under: string | undefined, id: string): boolean =>
  !isAbstract(scheme, id) &&
  (under === undefined || (under !== id && isA(`${scheme}/${id}`, `${scheme}/${under}`)));

/** Tells whether the version that a record declares is newer than ours. */
function isNewer(declared: string | undefined): boolean {
  const match = /^([0-9]{1,4})\.([0-9]{1,4})\.([0-9]{1,4})$/.exec(declared ?? "");
  if (!match) return false;
  const theirs = match.slice(1).map(Number);
  const ours = TAXONOMY_VERSION.split(".").map(Number);
  for (const [n, part] of theirs.entries()) if (part !== ours[n]) return part > (ours[n] ?? 0);
  return false;
}

/**
 * The one id of the scheme that a slip of the pen explains: one letter off, or two from twelve characters on. Asked only
 * for fields whose content is no secret, because the answer says what the sender nearly wrote.
 */
function nearestId(scheme: string, under: string | undefined, id: string): string | undefined {
  if (id.length < 6 || id.length > 64 || !/^[a-z0-9-]+$/.test(id) || !isScheme(scheme)) return undefined;
  const limit = id.length >= 12 ? 2 : 1;
  const candidates = IDS[scheme].filter(
    (candidate) => Math.abs(candidate.length - id.length) <= limit && usable(scheme, under, candidate),
  );
  return nearest(id, candidates, limit);
}
