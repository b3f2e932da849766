// Generated from packages/taxonomy/data/de-identification-methods by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { DeIdentificationMethodId } from "../id-types.js";
import { TABLE } from "../entries/de-identification-methods.js";

/** Methods of de-identification: the current ids. */
export const DE_IDENTIFICATION_METHOD_IDS = /* @__PURE__ */ Object.freeze([
  "differential-privacy",
  "generalisation",
  "k-anonymity",
  "perturbation",
  "suppression",
  "synthetic-data"
] as const);

export type { DeIdentificationMethodId } from "../id-types.js";
export type DeIdentificationMethod = Entry<DeIdentificationMethodId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isDeIdentificationMethodId(value: unknown): value is DeIdentificationMethodId {
  known ??= new Set(DE_IDENTIFICATION_METHOD_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getDeIdentificationMethod(id: DeIdentificationMethodId): DeIdentificationMethod {
  return TABLE.get(id) as DeIdentificationMethod;
}
