import { type EntryTypes, schemeInfos, TABLES } from "./generated/entries.js";
import { deepFreeze } from "./freeze.js";
import { IDS, isId, isScheme, type Ref, resolveId, type Scheme } from "./ids.js";
import { splitRef } from "./ref.js";
import type { Concept, EntryBase, Provision, SchemeInfo } from "./types.js";

export type { EntryTypes };

/** The address in use now: the ref itself, or where its id has moved. Undefined for split, withdrawn and unknown ids. */
export function currentRef(ref: string): Ref | undefined {
  const [scheme, id] = splitRef(ref);
  const found = resolveId(scheme, id);
  return found.status === "current" || found.status === "moved"
    ? (`${scheme}/${found.id}` as Ref)
    : undefined;
}

/**
 * The entry of any scheme or register, deeply frozen. A moved id gives its successor, whose `id` says so; undefined for
 * split, withdrawn and unknown ids, which `resolveId` tells apart.
 */
export function getEntry<S extends Scheme>(ref: `${S}/${string}`): EntryTypes[S] | undefined;
export function getEntry(ref: string): EntryBase | undefined;
export function getEntry(ref: string): EntryBase | undefined {
  const current = currentRef(ref);
  if (current === undefined) return undefined;
  const [scheme, id] = splitRef(current);
  return TABLES[scheme as Scheme].get(id);
}

/** As `getEntry`, for concepts only: undefined for the entries of registers. */
export function getConcept(ref: string): Concept | undefined {
  const [scheme] = splitRef(ref);
  if (!isScheme(scheme) || schemeInfo(scheme).kind !== "concept-scheme") return undefined;
  return getEntry(ref) as Concept | undefined;
}

/** Every current entry of a scheme, in the order of its ids. */
export function entriesOf<S extends Scheme>(scheme: S): readonly EntryTypes[S][] {
  return IDS[scheme].map((id) => TABLES[scheme].get(id) as EntryTypes[S]);
}

let infos: Readonly<Record<Scheme, SchemeInfo>> | undefined;

/** What a scheme is: its title, its kind, whether it is open. */
export function schemeInfo(scheme: Scheme): SchemeInfo {
  infos ??= deepFreeze(schemeInfos());
  return infos[scheme];
}

/** A provision by its instrument's id and its slug. */
export function getProvision(instrument: string, slug: string): Provision | undefined {
  if (!isId("instruments", instrument)) return undefined;
  return getEntry(`instruments/${instrument}`)?.provisions?.find(({ id }) => id === slug);
}
