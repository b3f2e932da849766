// Generated from packages/taxonomy/data/charge-stages by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { ChargeStageId } from "../id-types.js";
import { TABLE } from "../entries/charge-stages.js";

/** Stages of a charge: the current ids. */
export const CHARGE_STAGE_IDS = /* @__PURE__ */ Object.freeze([
  "charged",
  "final",
  "judged-at-first-instance",
  "on-trial",
  "under-appeal",
  "under-investigation"
] as const);

export type { ChargeStageId } from "../id-types.js";
export type ChargeStage = Entry<ChargeStageId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isChargeStageId(value: unknown): value is ChargeStageId {
  known ??= new Set(CHARGE_STAGE_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getChargeStage(id: ChargeStageId): ChargeStage {
  return TABLE.get(id) as ChargeStage;
}
