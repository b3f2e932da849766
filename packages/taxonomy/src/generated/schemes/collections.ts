// Generated from packages/taxonomy/data/collections by `npm run fix`. Do not edit.

import type { Collection as Entry } from "../../types.js";
import type { CollectionId } from "../id-types.js";
import { TABLE } from "../entries/collections.js";

/** Collections: the current ids. */
export const COLLECTION_IDS = /* @__PURE__ */ Object.freeze([
  "actip-acts",
  "actip-means",
  "actip-purposes",
  "ilo-eleven-indicators",
  "kh-any-form-of-exploitation",
  "palermo-acts",
  "palermo-means",
  "palermo-purposes",
  "supplementary-convention-practices",
  "worst-forms-of-child-labour"
] as const);

export type { CollectionId } from "../id-types.js";
export type Collection = Entry<CollectionId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isCollectionId(value: unknown): value is CollectionId {
  known ??= new Set(COLLECTION_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getCollection(id: CollectionId): Collection {
  return TABLE.get(id) as Collection;
}
