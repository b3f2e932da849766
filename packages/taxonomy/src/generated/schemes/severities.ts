// Generated from packages/taxonomy/data/severities by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { SeverityId } from "../id-types.js";
import { TABLE } from "../entries/severities.js";

/** Severities: the current ids. */
export const SEVERITY_IDS = /* @__PURE__ */ Object.freeze([
  "aggravated",
  "serious-crime",
  "untoc-serious-crime"
] as const);

export type { SeverityId } from "../id-types.js";
export type Severity = Entry<SeverityId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isSeverityId(value: unknown): value is SeverityId {
  known ??= new Set(SEVERITY_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getSeverity(id: SeverityId): Severity {
  return TABLE.get(id) as Severity;
}
