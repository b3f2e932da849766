// Generated from packages/taxonomy/data/refusal-grounds by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { RefusalGroundId } from "../id-types.js";
import { TABLE } from "../entries/refusal-grounds.js";

/** Grounds of refusal: the current ids. */
export const REFUSAL_GROUND_IDS = /* @__PURE__ */ Object.freeze([
  "available-by-other-means",
  "contrary-to-domestic-law",
  "death-penalty-risk",
  "discriminatory-purpose",
  "double-jeopardy",
  "dual-criminality-absent",
  "essential-interests",
  "excessive-burden",
  "human-rights-risk",
  "insufficient-gravity",
  "insufficient-information",
  "military-offence",
  "no-legal-basis",
  "non-conforming-request",
  "not-competent",
  "not-found",
  "ongoing-investigation",
  "own-nationals",
  "political-offence",
  "victim-protection"
] as const);

export type { RefusalGroundId } from "../id-types.js";
export type RefusalGround = Entry<RefusalGroundId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isRefusalGroundId(value: unknown): value is RefusalGroundId {
  known ??= new Set(REFUSAL_GROUND_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getRefusalGround(id: RefusalGroundId): RefusalGround {
  return TABLE.get(id) as RefusalGround;
}
