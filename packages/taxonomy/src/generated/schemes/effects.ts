// Generated from packages/taxonomy/data/effects by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { EffectId } from "../id-types.js";
import { TABLE } from "../entries/effects.js";

/** Effects: the current ids. */
export const EFFECT_IDS = /* @__PURE__ */ Object.freeze([
  "economic-loss-of-victims",
  "enrichment-of-organised-crime",
  "harm-to-health",
  "human-rights-violation",
  "socio-economic-development"
] as const);

export type { EffectId } from "../id-types.js";
export type Effect = Entry<EffectId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isEffectId(value: unknown): value is EffectId {
  known ??= new Set(EFFECT_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getEffect(id: EffectId): Effect {
  return TABLE.get(id) as Effect;
}
