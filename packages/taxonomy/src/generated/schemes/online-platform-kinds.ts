// Generated from packages/taxonomy/data/online-platform-kinds by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { OnlinePlatformKindId } from "../id-types.js";
import { TABLE } from "../entries/online-platform-kinds.js";

/** Kinds of online platform: the current ids. */
export const ONLINE_PLATFORM_KIND_IDS = /* @__PURE__ */ Object.freeze([
  "accommodation-booking-site",
  "classified-advertisement-site",
  "cryptoasset-service",
  "dating-application",
  "escort-advertisement-site",
  "file-sharing-service",
  "forum-or-message-board",
  "hidden-service",
  "job-board",
  "livestreaming-site",
  "messaging-application",
  "online-game",
  "payment-application",
  "ride-or-delivery-application",
  "social-network",
  "video-sharing-site"
] as const);

export type { OnlinePlatformKindId } from "../id-types.js";
export type OnlinePlatformKind = Entry<OnlinePlatformKindId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isOnlinePlatformKindId(value: unknown): value is OnlinePlatformKindId {
  known ??= new Set(ONLINE_PLATFORM_KIND_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getOnlinePlatformKind(id: OnlinePlatformKindId): OnlinePlatformKind {
  return TABLE.get(id) as OnlinePlatformKind;
}
