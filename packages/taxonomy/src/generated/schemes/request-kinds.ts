// Generated from packages/taxonomy/data/request-kinds by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { RequestKindId } from "../id-types.js";
import { TABLE } from "../entries/request-kinds.js";

/** Kinds of cooperation request: the current ids. */
export const REQUEST_KIND_IDS = /* @__PURE__ */ Object.freeze([
  "asset-recovery",
  "attendance-of-person",
  "document-verification",
  "evidence-preservation",
  "evidence-taking",
  "extradition",
  "joint-investigation",
  "location-of-persons",
  "mutual-legal-assistance",
  "nationality-check",
  "police-to-police",
  "return",
  "search-and-seizure",
  "service-of-documents",
  "spontaneous-information",
  "transfer-of-proceedings",
  "transfer-of-sentenced-person",
  "victim-identification"
] as const);

export type { RequestKindId } from "../id-types.js";
export type RequestKind = Entry<RequestKindId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isRequestKindId(value: unknown): value is RequestKindId {
  known ??= new Set(REQUEST_KIND_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getRequestKind(id: RequestKindId): RequestKind {
  return TABLE.get(id) as RequestKind;
}
