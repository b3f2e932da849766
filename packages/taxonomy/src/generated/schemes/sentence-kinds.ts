// Generated from packages/taxonomy/data/sentence-kinds by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { SentenceKindId } from "../id-types.js";
import { TABLE } from "../entries/sentence-kinds.js";

/** Kinds of sentence: the current ids. */
export const SENTENCE_KIND_IDS = /* @__PURE__ */ Object.freeze([
  "closure-of-legal-person",
  "community-sentence",
  "corporal-punishment",
  "death-sentence",
  "deportation-order",
  "disqualification",
  "fine",
  "imprisonment",
  "life-imprisonment",
  "no-penalty",
  "protective-or-educational-measure",
  "suspended-imprisonment"
] as const);

export type { SentenceKindId } from "../id-types.js";
export type SentenceKind = Entry<SentenceKindId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isSentenceKindId(value: unknown): value is SentenceKindId {
  known ??= new Set(SENTENCE_KIND_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getSentenceKind(id: SentenceKindId): SentenceKind {
  return TABLE.get(id) as SentenceKind;
}
