// Generated from packages/taxonomy/data/means by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { MeansOfTraffickingId } from "../id-types.js";
import { TABLE } from "../entries/means.js";

/** Means: the current ids. */
export const MEANS_OF_TRAFFICKING_IDS = /* @__PURE__ */ Object.freeze([
  "abduction",
  "abuse-of-power",
  "abuse-of-vulnerability",
  "binding-by-debt",
  "confinement",
  "deception",
  "disguised-marriage-or-adoption",
  "drugging",
  "enticement",
  "fraud",
  "giving-payments-or-benefits",
  "other-coercion",
  "receiving-payments-or-benefits",
  "restriction-of-liberty",
  "threat-of-force",
  "use-of-force"
] as const);

export type { MeansOfTraffickingId } from "../id-types.js";
export type MeansOfTrafficking = Entry<MeansOfTraffickingId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isMeansOfTraffickingId(value: unknown): value is MeansOfTraffickingId {
  known ??= new Set(MEANS_OF_TRAFFICKING_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getMeansOfTrafficking(id: MeansOfTraffickingId): MeansOfTrafficking {
  return TABLE.get(id) as MeansOfTrafficking;
}
