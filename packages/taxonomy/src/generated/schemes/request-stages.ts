// Generated from packages/taxonomy/data/request-stages by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { RequestStageId } from "../id-types.js";
import { TABLE } from "../entries/request-stages.js";

/** Stages of a request: the current ids. */
export const REQUEST_STAGE_IDS = /* @__PURE__ */ Object.freeze([
  "accepted",
  "acknowledged",
  "executed",
  "executing",
  "partly-executed",
  "postponed",
  "received",
  "refused",
  "sent",
  "withdrawn"
] as const);

export type { RequestStageId } from "../id-types.js";
export type RequestStage = Entry<RequestStageId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isRequestStageId(value: unknown): value is RequestStageId {
  known ??= new Set(REQUEST_STAGE_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getRequestStage(id: RequestStageId): RequestStage {
  return TABLE.get(id) as RequestStage;
}
