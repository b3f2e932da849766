// Generated from packages/taxonomy/data/protection-outcomes by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { ProtectionOutcomeId } from "../id-types.js";
import { TABLE } from "../entries/protection-outcomes.js";

/** Protection outcomes: the current ids. */
export const PROTECTION_OUTCOME_IDS = /* @__PURE__ */ Object.freeze([
  "asylum-pending",
  "complementary-protection",
  "no-status-needed",
  "none-granted",
  "permanent-residence",
  "reflection-period-only",
  "refugee-status",
  "resettlement",
  "return",
  "statelessness-status",
  "temporary-residence"
] as const);

export type { ProtectionOutcomeId } from "../id-types.js";
export type ProtectionOutcome = Entry<ProtectionOutcomeId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isProtectionOutcomeId(value: unknown): value is ProtectionOutcomeId {
  known ??= new Set(PROTECTION_OUTCOME_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getProtectionOutcome(id: ProtectionOutcomeId): ProtectionOutcome {
  return TABLE.get(id) as ProtectionOutcome;
}
