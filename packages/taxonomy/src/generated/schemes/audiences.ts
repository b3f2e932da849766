// Generated from packages/taxonomy/data/audiences by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { AudienceId } from "../id-types.js";
import { TABLE } from "../entries/audiences.js";

/** Audiences: the current ids. */
export const AUDIENCE_IDS = /* @__PURE__ */ Object.freeze([
  "children-and-young-people",
  "communities",
  "consumers",
  "employers",
  "faith-communities",
  "general-public",
  "health-workers",
  "job-seekers",
  "media",
  "migrant-workers",
  "officials",
  "parents-and-families",
  "police-and-prosecutors",
  "policy-makers",
  "private-sector-staff",
  "prospective-migrants",
  "returnees",
  "rural-residents",
  "teachers",
  "travellers",
  "victims-and-survivors",
  "women"
] as const);

export type { AudienceId } from "../id-types.js";
export type Audience = Entry<AudienceId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isAudienceId(value: unknown): value is AudienceId {
  known ??= new Set(AUDIENCE_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getAudience(id: AudienceId): Audience {
  return TABLE.get(id) as Audience;
}
