// Generated from packages/taxonomy/data/referral-reasons by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { ReferralReasonId } from "../id-types.js";
import { TABLE } from "../entries/referral-reasons.js";

/** Reasons for referral: the current ids. */
export const REFERRAL_REASON_IDS = /* @__PURE__ */ Object.freeze([
  "additional-services-required",
  "child-protection",
  "criminal-proceedings",
  "identification-procedure",
  "migration-or-change-of-location",
  "person-request",
  "return-home",
  "safety-risk",
  "service-ended",
  "specialised-care"
] as const);

export type { ReferralReasonId } from "../id-types.js";
export type ReferralReason = Entry<ReferralReasonId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isReferralReasonId(value: unknown): value is ReferralReasonId {
  known ??= new Set(REFERRAL_REASON_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getReferralReason(id: ReferralReasonId): ReferralReason {
  return TABLE.get(id) as ReferralReason;
}
