// Generated from packages/taxonomy/data/agreement-statuses by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { AgreementStatusId } from "../id-types.js";
import { TABLE } from "../entries/agreement-statuses.js";

/** Statuses of agreements: the current ids. */
export const AGREEMENT_STATUS_IDS = /* @__PURE__ */ Object.freeze([
  "expired",
  "in-force",
  "negotiating",
  "signed",
  "suspended",
  "terminated"
] as const);

export type { AgreementStatusId } from "../id-types.js";
export type AgreementStatus = Entry<AgreementStatusId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isAgreementStatusId(value: unknown): value is AgreementStatusId {
  known ??= new Set(AGREEMENT_STATUS_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getAgreementStatus(id: AgreementStatusId): AgreementStatus {
  return TABLE.get(id) as AgreementStatus;
}
