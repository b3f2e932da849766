// Generated from packages/taxonomy/data/meetings by `npm run fix`. Do not edit.

import type { Meeting as Entry } from "../../types.js";
import type { MeetingId } from "../id-types.js";
import { TABLE } from "../entries/meetings.js";

/** Meetings: the current ids. */
export const MEETING_IDS = /* @__PURE__ */ Object.freeze([
  "ca-pgc-12-opening-ceremony",
  "ca-pgc-12"
] as const);

export type { MeetingId } from "../id-types.js";
export type Meeting = Entry<MeetingId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isMeetingId(value: unknown): value is MeetingId {
  known ??= new Set(MEETING_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getMeeting(id: MeetingId): Meeting {
  return TABLE.get(id) as Meeting;
}
