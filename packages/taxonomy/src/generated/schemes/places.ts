// Generated from packages/taxonomy/data/places by `npm run fix`. Do not edit.

import type { Place as Entry } from "../../types.js";
import type { PlaceId } from "../id-types.js";
import { TABLE } from "../entries/places.js";

/** Places: the current ids. */
export const PLACE_IDS = /* @__PURE__ */ Object.freeze([
  "kh-12",
  "kh-17"
] as const);

export type { PlaceId } from "../id-types.js";
export type Place = Entry<PlaceId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isPlaceId(value: unknown): value is PlaceId {
  known ??= new Set(PLACE_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getPlace(id: PlaceId): Place {
  return TABLE.get(id) as Place;
}
