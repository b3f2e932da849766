// Generated from packages/taxonomy/data/document-kinds by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { DocumentKindId } from "../id-types.js";
import { TABLE } from "../entries/document-kinds.js";

/** Kinds of identity document: the current ids. */
export const DOCUMENT_KIND_IDS = /* @__PURE__ */ Object.freeze([
  "birth-certificate",
  "border-pass",
  "consular-certificate",
  "driving-licence",
  "emergency-travel-document",
  "family-book",
  "national-identity-card",
  "passport",
  "refugee-document",
  "residence-permit",
  "seafarer-identity-document",
  "travel-document",
  "visa",
  "work-permit"
] as const);

export type { DocumentKindId } from "../id-types.js";
export type DocumentKind = Entry<DocumentKindId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isDocumentKindId(value: unknown): value is DocumentKindId {
  known ??= new Set(DOCUMENT_KIND_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getDocumentKind(id: DocumentKindId): DocumentKind {
  return TABLE.get(id) as DocumentKind;
}
