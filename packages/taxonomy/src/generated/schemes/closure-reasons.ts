// Generated from packages/taxonomy/data/closure-reasons by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { ClosureReasonId } from "../id-types.js";
import { TABLE } from "../entries/closure-reasons.js";

/** Reasons for closing a case: the current ids. */
export const CLOSURE_REASON_IDS = /* @__PURE__ */ Object.freeze([
  "died",
  "evidence-insufficient",
  "judgment-final",
  "no-contact",
  "not-trafficking",
  "opened-in-error",
  "person-withdrew",
  "returned-home",
  "service-ended",
  "settled",
  "support-completed",
  "suspect-not-found",
  "time-barred",
  "transferred"
] as const);

export type { ClosureReasonId } from "../id-types.js";
export type ClosureReason = Entry<ClosureReasonId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isClosureReasonId(value: unknown): value is ClosureReasonId {
  known ??= new Set(CLOSURE_REASON_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getClosureReason(id: ClosureReasonId): ClosureReason {
  return TABLE.get(id) as ClosureReason;
}
