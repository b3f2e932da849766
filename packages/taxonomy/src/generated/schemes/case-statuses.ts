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

/** True for a current id of this scheme. */
export function isCaseStatusId(value: unknown): value is CaseStatusId {
  known ??= new Set(CASE_STATUS_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getCaseStatus(id: CaseStatusId): CaseStatus {
  return TABLE.get(id) as CaseStatus;
}
