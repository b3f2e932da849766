// Generated from packages/taxonomy/data/consent-givers by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { ConsentGiverId } from "../id-types.js";
import { TABLE } from "../entries/consent-givers.js";

/** Givers of consent: the current ids. */
export const CONSENT_GIVER_IDS = /* @__PURE__ */ Object.freeze([
  "guardian",
  "legal-representative",
  "self"
] as const);

export type { ConsentGiverId } from "../id-types.js";
export type ConsentGiver = Entry<ConsentGiverId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isConsentGiverId(value: unknown): value is ConsentGiverId {
  known ??= new Set(CONSENT_GIVER_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getConsentGiver(id: ConsentGiverId): ConsentGiver {
  return TABLE.get(id) as ConsentGiver;
}
