// Generated from packages/taxonomy/data/information-sources by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { InformationSourceId } from "../id-types.js";
import { TABLE } from "../entries/information-sources.js";

/** Sources of information: the current ids. */
export const INFORMATION_SOURCE_IDS = /* @__PURE__ */ Object.freeze([
  "automated-import",
  "case-file",
  "case-management",
  "court-record",
  "foreign-authority",
  "hotline",
  "inspection",
  "interview",
  "observation",
  "open-source",
  "partner-agency",
  "self-report",
  "third-party-report"
] as const);

export type { InformationSourceId } from "../id-types.js";
export type InformationSource = Entry<InformationSourceId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isInformationSourceId(value: unknown): value is InformationSourceId {
  known ??= new Set(INFORMATION_SOURCE_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getInformationSource(id: InformationSourceId): InformationSource {
  return TABLE.get(id) as InformationSource;
}
