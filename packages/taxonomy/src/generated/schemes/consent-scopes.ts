// Generated from packages/taxonomy/data/consent-scopes by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { ConsentScopeId } from "../id-types.js";
import { TABLE } from "../entries/consent-scopes.js";

/** Scopes of consent: the current ids. */
export const CONSENT_SCOPE_IDS = /* @__PURE__ */ Object.freeze([
  "prosecution",
  "referral",
  "research",
  "services",
  "statistics"
] as const);

export type { ConsentScopeId } from "../id-types.js";
export type ConsentScope = Entry<ConsentScopeId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isConsentScopeId(value: unknown): value is ConsentScopeId {
  known ??= new Set(CONSENT_SCOPE_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getConsentScope(id: ConsentScopeId): ConsentScope {
  return TABLE.get(id) as ConsentScope;
}
