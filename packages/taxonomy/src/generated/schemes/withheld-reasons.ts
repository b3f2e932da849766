// Generated from packages/taxonomy/data/withheld-reasons by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { WithheldReasonId } from "../id-types.js";
import { TABLE } from "../entries/withheld-reasons.js";

/** Reasons for withholding: the current ids. */
export const WITHHELD_REASON_IDS = /* @__PURE__ */ Object.freeze([
  "not-applicable",
  "not-asked",
  "not-permitted",
  "pending",
  "redacted",
  "refused",
  "unknown"
] as const);

export type { WithheldReasonId } from "../id-types.js";
export type WithheldReason = Entry<WithheldReasonId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isWithheldReasonId(value: unknown): value is WithheldReasonId {
  known ??= new Set(WITHHELD_REASON_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getWithheldReason(id: WithheldReasonId): WithheldReason {
  return TABLE.get(id) as WithheldReason;
}
