// Generated from packages/taxonomy/data/custody-steps by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { CustodyStepId } from "../id-types.js";
import { TABLE } from "../entries/custody-steps.js";

/** Steps of custody: the current ids. */
export const CUSTODY_STEP_IDS = /* @__PURE__ */ Object.freeze([
  "analysed",
  "checked",
  "collected",
  "copied",
  "destroyed",
  "opened",
  "presented-in-court",
  "received",
  "returned",
  "sealed",
  "stored",
  "transferred"
] as const);

export type { CustodyStepId } from "../id-types.js";
export type CustodyStep = Entry<CustodyStepId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isCustodyStepId(value: unknown): value is CustodyStepId {
  known ??= new Set(CUSTODY_STEP_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getCustodyStep(id: CustodyStepId): CustodyStep {
  return TABLE.get(id) as CustodyStep;
}
