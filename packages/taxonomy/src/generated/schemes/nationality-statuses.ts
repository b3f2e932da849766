// Generated from packages/taxonomy/data/nationality-statuses by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { NationalityStatusId } from "../id-types.js";
import { TABLE } from "../entries/nationality-statuses.js";

/** Nationality statuses: the current ids. */
export const NATIONALITY_STATUS_IDS = /* @__PURE__ */ Object.freeze([
  "citizen",
  "stateless",
  "undetermined"
] as const);

export type { NationalityStatusId } from "../id-types.js";
export type NationalityStatus = Entry<NationalityStatusId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isNationalityStatusId(value: unknown): value is NationalityStatusId {
  known ??= new Set(NATIONALITY_STATUS_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getNationalityStatus(id: NationalityStatusId): NationalityStatus {
  return TABLE.get(id) as NationalityStatus;
}
