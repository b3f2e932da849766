// Generated from packages/taxonomy/data/case-kinds by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { CaseKindId } from "../id-types.js";
import { TABLE } from "../entries/case-kinds.js";

/** Kinds of case: the current ids. */
export const CASE_KIND_IDS = /* @__PURE__ */ Object.freeze([
  "civil",
  "criminal",
  "labour",
  "support"
] as const);

export type { CaseKindId } from "../id-types.js";
export type CaseKind = Entry<CaseKindId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isCaseKindId(value: unknown): value is CaseKindId {
  known ??= new Set(CASE_KIND_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getCaseKind(id: CaseKindId): CaseKind {
  return TABLE.get(id) as CaseKind;
}
