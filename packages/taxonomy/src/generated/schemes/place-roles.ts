// Generated from packages/taxonomy/data/place-roles by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { PlaceRoleId } from "../id-types.js";
import { TABLE } from "../entries/place-roles.js";

/** Roles of places: the current ids. */
export const PLACE_ROLE_IDS = /* @__PURE__ */ Object.freeze([
  "departure",
  "destination",
  "exploitation",
  "identification",
  "recruitment",
  "residence",
  "return",
  "transit"
] as const);

export type { PlaceRoleId } from "../id-types.js";
export type PlaceRole = Entry<PlaceRoleId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isPlaceRoleId(value: unknown): value is PlaceRoleId {
  known ??= new Set(PLACE_ROLE_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getPlaceRole(id: PlaceRoleId): PlaceRole {
  return TABLE.get(id) as PlaceRole;
}
