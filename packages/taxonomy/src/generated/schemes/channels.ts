// Generated from packages/taxonomy/data/channels by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { ChannelId } from "../id-types.js";
import { TABLE } from "../entries/channels.js";

/** Channels of cooperation: the current ids. */
export const CHANNEL_IDS = /* @__PURE__ */ Object.freeze([
  "aseanapol",
  "central-authority",
  "consular",
  "court-to-court",
  "diplomatic",
  "interpol",
  "joint-team",
  "national-focal-point",
  "police-liaison",
  "prosecutor-to-prosecutor",
  "service-provider-network",
  "task-force-to-task-force"
] as const);

export type { ChannelId } from "../id-types.js";
export type Channel = Entry<ChannelId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isChannelId(value: unknown): value is ChannelId {
  known ??= new Set(CHANNEL_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getChannel(id: ChannelId): Channel {
  return TABLE.get(id) as Channel;
}
