// Generated from packages/taxonomy/data/agreement-kinds by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { AgreementKindId } from "../id-types.js";
import { TABLE } from "../entries/agreement-kinds.js";

/** Kinds of agreement: the current ids. */
export const AGREEMENT_KIND_IDS = /* @__PURE__ */ Object.freeze([
  "arrangement",
  "exchange-of-letters",
  "joint-team",
  "mou",
  "national-law",
  "standard-operating-procedure",
  "treaty"
] as const);

export type { AgreementKindId } from "../id-types.js";
export type AgreementKind = Entry<AgreementKindId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isAgreementKindId(value: unknown): value is AgreementKindId {
  known ??= new Set(AGREEMENT_KIND_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getAgreementKind(id: AgreementKindId): AgreementKind {
  return TABLE.get(id) as AgreementKind;
}
