// Generated from packages/taxonomy/data/awareness-channels by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { AwarenessChannelId } from "../id-types.js";
import { TABLE } from "../entries/awareness-channels.js";

/** Channels of awareness activities: the current ids. */
export const AWARENESS_CHANNEL_IDS = /* @__PURE__ */ Object.freeze([
  "border-point",
  "cinema",
  "event",
  "in-person",
  "messaging-application",
  "mobile-unit",
  "outdoor-display",
  "print",
  "radio",
  "religious-venue",
  "school",
  "social-media",
  "telephone-hotline",
  "television",
  "website",
  "workplace"
] as const);

export type { AwarenessChannelId } from "../id-types.js";
export type AwarenessChannel = Entry<AwarenessChannelId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isAwarenessChannelId(value: unknown): value is AwarenessChannelId {
  known ??= new Set(AWARENESS_CHANNEL_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getAwarenessChannel(id: AwarenessChannelId): AwarenessChannel {
  return TABLE.get(id) as AwarenessChannel;
}
