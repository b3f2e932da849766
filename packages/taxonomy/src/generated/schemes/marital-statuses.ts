// Generated from packages/taxonomy/data/marital-statuses by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { MaritalStatusId } from "../id-types.js";
import { TABLE } from "../entries/marital-statuses.js";

/** Marital statuses: the current ids. */
export const MARITAL_STATUS_IDS = /* @__PURE__ */ Object.freeze([
  "divorced",
  "married",
  "registered-partnership",
  "separated",
  "single",
  "widowed"
] as const);

export type { MaritalStatusId } from "../id-types.js";
export type MaritalStatus = Entry<MaritalStatusId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isMaritalStatusId(value: unknown): value is MaritalStatusId {
  known ??= new Set(MARITAL_STATUS_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getMaritalStatus(id: MaritalStatusId): MaritalStatus {
  return TABLE.get(id) as MaritalStatus;
}
