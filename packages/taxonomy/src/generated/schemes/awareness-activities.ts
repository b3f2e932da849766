// Generated from packages/taxonomy/data/awareness-activities by `npm run fix`. Do not edit.

import type { AwarenessActivity as Entry } from "../../types.js";
import type { AwarenessActivityId } from "../id-types.js";
import { TABLE } from "../entries/awareness-activities.js";

/** Awareness activities: the current ids. */
export const AWARENESS_ACTIVITY_IDS = /* @__PURE__ */ Object.freeze([
  "border-airport-messaging",
  "community-dialogue",
  "community-theatre",
  "coproduction-partnership",
  "demand-reduction",
  "film-screening",
  "frontline-training",
  "hotline-promotion",
  "interfaith-forum",
  "job-scam-alert",
  "journalist-training",
  "law-dissemination",
  "media-campaign",
  "mobile-outreach",
  "national-day",
  "peer-education",
  "post-arrival-orientation",
  "pre-departure-orientation",
  "printed-material",
  "private-sector-engagement",
  "public-awareness-raising",
  "radio-programme",
  "regular-outreach-mechanism",
  "research-publication",
  "school-education",
  "social-media",
  "survivor-engagement",
  "tv-reportage",
  "video-clip",
  "world-day"
] as const);

export type { AwarenessActivityId } from "../id-types.js";
export type AwarenessActivity = Entry<AwarenessActivityId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isAwarenessActivityId(value: unknown): value is AwarenessActivityId {
  known ??= new Set(AWARENESS_ACTIVITY_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getAwarenessActivity(id: AwarenessActivityId): AwarenessActivity {
  return TABLE.get(id) as AwarenessActivity;
}
