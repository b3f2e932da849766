// Generated from packages/taxonomy/data/modalities by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { ModalityId } from "../id-types.js";
import { TABLE } from "../entries/modalities.js";

/** Modalities: the current ids. */
export const MODALITY_IDS = /* @__PURE__ */ Object.freeze([
  "calls-upon",
  "may",
  "reports-practice",
  "shall-consider",
  "shall-endeavour",
  "shall-not",
  "shall",
  "should",
  "undertakes"
] as const);

export type { ModalityId } from "../id-types.js";
export type Modality = Entry<ModalityId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isModalityId(value: unknown): value is ModalityId {
  known ??= new Set(MODALITY_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getModality(id: ModalityId): Modality {
  return TABLE.get(id) as Modality;
}
