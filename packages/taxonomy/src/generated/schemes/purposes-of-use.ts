// Generated from packages/taxonomy/data/purposes-of-use by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { PurposeOfUseId } from "../id-types.js";
import { TABLE } from "../entries/purposes-of-use.js";

/** Purposes of use: the current ids. */
export const PURPOSE_OF_USE_IDS = /* @__PURE__ */ Object.freeze([
  "asset-recovery",
  "compensation",
  "immigration-enforcement",
  "investigation",
  "monitoring-evaluation",
  "nationality-verification",
  "oversight",
  "prevention",
  "prosecution",
  "research",
  "return-and-reintegration",
  "statistics",
  "victim-assistance",
  "victim-identification",
  "victim-protection"
] as const);

export type { PurposeOfUseId } from "../id-types.js";
export type PurposeOfUse = Entry<PurposeOfUseId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isPurposeOfUseId(value: unknown): value is PurposeOfUseId {
  known ??= new Set(PURPOSE_OF_USE_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getPurposeOfUse(id: PurposeOfUseId): PurposeOfUse {
  return TABLE.get(id) as PurposeOfUse;
}
