// Generated from packages/taxonomy/data/aims by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { AimId } from "../id-types.js";
import { TABLE } from "../entries/aims.js";

/** Aims: the current ids. */
export const AIM_IDS = /* @__PURE__ */ Object.freeze([
  "monitoring-evaluation",
  "partnership",
  "prevention",
  "prosecution",
  "protection",
  "public-awareness",
  "suppression"
] as const);

export type { AimId } from "../id-types.js";
export type Aim = Entry<AimId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isAimId(value: unknown): value is AimId {
  known ??= new Set(AIM_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getAim(id: AimId): Aim {
  return TABLE.get(id) as Aim;
}
