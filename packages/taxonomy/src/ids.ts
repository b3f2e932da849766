import { deepFreeze } from "./freeze.js";
import {
  IDS_BY_BRANCH,
  IDS_BY_SCHEME,
  packedFacts,
  OPEN_SCHEMES,
  SCHEMES,
  TAXONOMY_VERSION,
} from "./generated/ids.js";
import type { BranchIdTypes, IdTypes, UsableIdTypes } from "./generated/id-types.js";
import { type IdFacts, unpack } from "./id-facts.js";
import { type Scheme, splitRef } from "./ref.js";

export { BASE_URI } from "./uri.js";
export type { Ref, Scheme } from "./ref.js";
export { OPEN_SCHEMES, SCHEMES, TAXONOMY_VERSION };
export type * from "./generated/id-types.js";

/** The current ids of every scheme and register. They are typed as strings: one union of them all slows compilers down. */
export const IDS: { readonly [S in Scheme]: readonly string[] } = /* @__PURE__ */ deepFreeze(IDS_BY_SCHEME);
/** The current ids of a scheme, as a type. */
export type IdOf<S extends Scheme> = IdTypes[S];

/** The ids of a scheme that a record may use as values: all except groupings. */
export type UsableIdOf<S extends Scheme> = UsableIdTypes[S];

/** For each grouping at the top of a scheme, written `scheme/top`: the ids below it that a record may use. */
export const IDS_UNDER = /* @__PURE__ */ deepFreeze(IDS_BY_BRANCH);
export type Branch = keyof BranchIdTypes;
/** The usable ids of one branch of a scheme, as a type. */
export type IdUnder<B extends Branch> = BranchIdTypes[B];

/** The old ids of a scheme: moved, split or withdrawn. `resolveId` says what became of each. */
export const oldIds = (scheme: Scheme): readonly string[] => Object.keys(known().redirects[scheme] ?? {});

/** The old ids of a scheme that moved, each with the current id that it leads to. */
export function movedIds(scheme: Scheme): Readonly<Record<string, string>> {
  const found = Object.entries(known().redirects[scheme] ?? {});
  return Object.fromEntries(found.flatMap(([id, to]) => ("moved" in to ? [[id, to.moved]] : [])));
}

/** What became of an id. `since` is the version that moved, split or withdrew it. */
export type Resolution =
  | { readonly status: "current"; readonly id: string }
  | { readonly status: "moved"; readonly id: string; readonly since: string }
  | {
      readonly status: "split";
      readonly ids: readonly string[];
      readonly choose: string;
      readonly since: string;
    }
  | { readonly status: "withdrawn"; readonly reason: string; readonly since: string }
  | { readonly status: "unknown" };

let sets: Map<string, ReadonlySet<string>> | undefined;
let facts: IdFacts | undefined;
const known = (): IdFacts => (facts ??= unpack(packedFacts(), IDS));

/** A row of a table. It must be the table's own: an id from outside may be called `constructor`. */
const row = <T>(
  table: Readonly<Record<string, Readonly<Record<string, T>>>>,
  scheme: string,
  id: string,
): T | undefined =>
  Object.hasOwn(table, scheme) && Object.hasOwn(table[scheme] ?? {}, id) ? table[scheme]?.[id] : undefined;

export function isScheme(value: unknown): value is Scheme {
  return typeof value === "string" && Object.hasOwn(IDS, value);
}

/** True for a current id of the scheme; false for any other string and for an unknown scheme. */
export function isId(scheme: string, id: string): boolean {
  sets ??= new Map();
  let set = sets.get(scheme);
  if (!set) {
    if (!isScheme(scheme)) return false;
    set = new Set(IDS[scheme]);
    sets.set(scheme, set);
  }
  return set.has(id);
}

/** Finds what became of an id. Every id ever published is known, and the ids in the answer are current. */
export function resolveId(scheme: string, id: string): Resolution {
  if (isId(scheme, id)) return { status: "current", id };
  const found = row(known().redirects, scheme, id);
  if (!found) return { status: "unknown" };
  const { since } = found;
  if ("moved" in found) return { status: "moved", id: found.moved, since };
  if ("split" in found) return { status: "split", ids: [...found.split], choose: found.choose, since };
  return { status: "withdrawn", reason: found.withdrawn, since };
}

/** The ids directly above this one. Empty for a top concept, for a register and for an unknown id. */
export function broaderIds(scheme: string, id: string): readonly string[] {
  return [...(row(known().broader, scheme, id) ?? [])];
}

/** True for a grouping, which no record may use as a value. */
export function isAbstract(scheme: string, id: string): boolean {
  return row(known().abstract, scheme, id) === true;
}

/** True when `ref` is `ancestor` itself or stands below it at any depth. False for unknown ids and for old ones. */
export function isA(ref: string, ancestor: string): boolean {
  const [scheme, id] = splitRef(ref);
  const [ancestorScheme, ancestorId] = splitRef(ancestor);
  if (scheme !== ancestorScheme || !isId(scheme, id)) return false;
  const seen = new Set([id]);
  for (const step of seen) {
    if (step === ancestorId) return true;
    for (const next of row(known().broader, scheme, step) ?? []) seen.add(next);
  }
  return false;
}
