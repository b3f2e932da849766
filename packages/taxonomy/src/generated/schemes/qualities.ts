// Generated from packages/taxonomy/data/qualities by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { QualityId } from "../id-types.js";
import { TABLE } from "../entries/qualities.js";

/** Qualities: the current ids. */
export const QUALITY_IDS = /* @__PURE__ */ Object.freeze([
  "closeness",
  "comprehensiveness",
  "effectiveness",
  "efficiency",
  "evidence-based",
  "facilitation",
  "high-responsibility",
  "instantaneous-response",
  "jointness",
  "nationwide-coverage",
  "promptness",
  "quality",
  "regularity",
  "resourcing",
  "systematic-implementation",
  "timeliness",
  "transparency"
] as const);

export type { QualityId } from "../id-types.js";
export type Quality = Entry<QualityId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isQualityId(value: unknown): value is QualityId {
  known ??= new Set(QUALITY_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getQuality(id: QualityId): Quality {
  return TABLE.get(id) as Quality;
}
