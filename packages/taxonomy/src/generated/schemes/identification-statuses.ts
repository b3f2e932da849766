// Generated from packages/taxonomy/data/identification-statuses by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { IdentificationStatusId } from "../id-types.js";
import { TABLE } from "../entries/identification-statuses.js";

/** Identification statuses: the current ids. */
export const IDENTIFICATION_STATUS_IDS = /* @__PURE__ */ Object.freeze([
  "identified",
  "not-identified",
  "presumed",
  "reasonable-grounds",
  "withdrawn"
] as const);

export type { IdentificationStatusId } from "../id-types.js";
export type IdentificationStatus = Entry<IdentificationStatusId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isIdentificationStatusId(value: unknown): value is IdentificationStatusId {
  known ??= new Set(IDENTIFICATION_STATUS_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getIdentificationStatus(id: IdentificationStatusId): IdentificationStatus {
  return TABLE.get(id) as IdentificationStatus;
}
