import { type EntryTypes, schemeInfos, TABLES } from "./generated/entries.js";
import { deepFreeze } from "./freeze.js";
import { IDS, isId, isScheme, type Ref, resolveId, type Scheme } from "./ids.js";
import { splitRef } from "./ref.js";
import type { Concept, EntryBase, Provision, SchemeInfo } from "./types.js";

export type { EntryTypes };

/** The ref in use now: the same one, or the one its id has moved to. Undefined for split, withdrawn and unknown ids. */
export function currentRef(ref: string): Ref | undefined {
  const [scheme, id] = splitRef(ref);
  const found = resolveId(scheme, id);
  return found.status === "current" || found.status === "moved"
    ? (`${scheme}/${found.id}` as Ref)
    : undefined;
}

/**
 * The entry of a ref, deeply frozen. A moved id gives its successor, whose `id` says so. Split, withdrawn and unknown ids
 * give undefined; `resolveId` tells them apart.
 */
export function getEntry<S extends Scheme>(ref: `${S}/${string}`): EntryTypes[S] | undefined;
export function getEntry(ref: string): EntryBase | undefined;
export function getEntry(ref: string): EntryBase | undefined {
  const current = currentRef(ref);
  if (current === undefined) return undefined;
  const [scheme, id] = splitRef(current);
  return TABLES[scheme as Scheme].get(id);
}

/** Does the same as `getEntry` for concepts; gives undefined for the entries of registers. */
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

/** Describes a scheme: its title, its kind, whether records may carry local codes. */
export function schemeInfo(scheme: Scheme): SchemeInfo {
  infos ??= deepFreeze(schemeInfos());
  return infos[scheme];
}

/** The provision with this slug in this instrument. Undefined when the instrument or the slug is unknown. */
export function getProvision(instrument: string, slug: string): Provision | undefined {
  if (!isId("instruments", instrument)) return undefined;
  return getEntry(`instruments/${instrument}`)?.provisions?.find(({ id }) => id === slug);
}
