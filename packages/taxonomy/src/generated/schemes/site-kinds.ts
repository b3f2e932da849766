// Generated from packages/taxonomy/data/site-kinds by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { SiteKindId } from "../id-types.js";
import { TABLE } from "../entries/site-kinds.js";

/** Kinds of site: the current ids. */
export const SITE_KIND_IDS = /* @__PURE__ */ Object.freeze([
  "armed-group-camp",
  "brick-kiln",
  "brothel-type-venue",
  "construction-site",
  "educational-institution",
  "entertainment-venue",
  "factory",
  "farm",
  "fish-processing-plant",
  "fishing-vessel",
  "logging-site",
  "massage-parlour",
  "medical-facility",
  "mine-or-quarry",
  "online",
  "overseas-project-site",
  "plantation",
  "private-household",
  "residential-institution",
  "restaurant-or-hotel",
  "scam-compound",
  "ship",
  "shop-or-market",
  "street",
  "vehicle",
  "worker-accommodation",
  "workshop"
] as const);

export type { SiteKindId } from "../id-types.js";
export type SiteKind = Entry<SiteKindId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isSiteKindId(value: unknown): value is SiteKindId {
  known ??= new Set(SITE_KIND_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getSiteKind(id: SiteKindId): SiteKind {
  return TABLE.get(id) as SiteKind;
}
