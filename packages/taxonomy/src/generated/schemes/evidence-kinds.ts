// Generated from packages/taxonomy/data/evidence-kinds by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { EvidenceKindId } from "../id-types.js";
import { TABLE } from "../entries/evidence-kinds.js";

/** Kinds of evidence: the current ids. */
export const EVIDENCE_KIND_IDS = /* @__PURE__ */ Object.freeze([
  "communication-record",
  "database-extract",
  "digital-device",
  "document",
  "employment-record",
  "expert-opinion",
  "financial-record",
  "forensic-report",
  "identity-or-travel-document",
  "online-content",
  "physical-object",
  "scene-record",
  "testimony-recording",
  "travel-record",
  "written-statement"
] as const);

export type { EvidenceKindId } from "../id-types.js";
export type EvidenceKind = Entry<EvidenceKindId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isEvidenceKindId(value: unknown): value is EvidenceKindId {
  known ??= new Set(EVIDENCE_KIND_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getEvidenceKind(id: EvidenceKindId): EvidenceKind {
  return TABLE.get(id) as EvidenceKind;
}
