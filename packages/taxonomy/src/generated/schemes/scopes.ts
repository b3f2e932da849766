// Generated from packages/taxonomy/data/scopes by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { ScopeId } from "../id-types.js";
import { TABLE } from "../entries/scopes.js";

/** Scopes: the current ids. */
export const SCOPE_IDS = /* @__PURE__ */ Object.freeze([
  "bilateral",
  "cross-border",
  "global",
  "national",
  "provincial",
  "regional",
  "sub-regional",
  "transnational"
] as const);

export type { ScopeId } from "../id-types.js";
export type Scope = Entry<ScopeId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isScopeId(value: unknown): value is ScopeId {
  known ??= new Set(SCOPE_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getScope(id: ScopeId): Scope {
  return TABLE.get(id) as Scope;
}
