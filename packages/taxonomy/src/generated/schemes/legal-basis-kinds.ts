// Generated from packages/taxonomy/data/legal-basis-kinds by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { LegalBasisKindId } from "../id-types.js";
import { TABLE } from "../entries/legal-basis-kinds.js";

/** Kinds of legal basis: the current ids. */
export const LEGAL_BASIS_KIND_IDS = /* @__PURE__ */ Object.freeze([
  "agreement",
  "consent",
  "court-order",
  "law",
  "published-under-terms",
  "reciprocity",
  "treaty",
  "vital-interest"
] as const);

export type { LegalBasisKindId } from "../id-types.js";
export type LegalBasisKind = Entry<LegalBasisKindId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isLegalBasisKindId(value: unknown): value is LegalBasisKindId {
  known ??= new Set(LEGAL_BASIS_KIND_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getLegalBasisKind(id: LegalBasisKindId): LegalBasisKind {
  return TABLE.get(id) as LegalBasisKind;
}
