// Generated from packages/taxonomy/data/case-statuses by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { CaseStatusId } from "../id-types.js";
import { TABLE } from "../entries/case-statuses.js";

/** Case statuses: the current ids. */
export const CASE_STATUS_IDS = /* @__PURE__ */ Object.freeze([
  "active",
  "closed-referred",
  "closed",
  "follow-up"
] as const);

export type { CaseStatusId } from "../id-types.js";
export type CaseStatus = Entry<CaseStatusId>;

let known: ReadonlySet<unknown> | undefined;

/** Whether the value is a current id of this scheme. */
export function isCaseStatusId(value: unknown): value is CaseStatusId {
  known ??= new Set(CASE_STATUS_IDS);
  return known.has(value);
}

/** The entry, deeply frozen; parsed on first use. */
export function getCaseStatus(id: CaseStatusId): CaseStatus {
  return TABLE.get(id) as CaseStatus;
}
