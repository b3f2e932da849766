// Generated from packages/taxonomy/data/age-bands by `npm run fix`. Do not edit.

import type { AgeBand as Entry } from "../../types.js";
import type { AgeBandId } from "../id-types.js";
import { TABLE } from "../entries/age-bands.js";

/** Age bands: the current ids. */
export const AGE_BAND_IDS = /* @__PURE__ */ Object.freeze([
  "adult",
  "age-0-29",
  "age-0-8",
  "age-18-20",
  "age-21-23",
  "age-24-26",
  "age-27-29",
  "age-30-38",
  "age-39-47",
  "age-48-plus",
  "age-9-17",
  "child"
] as const);

export type { AgeBandId } from "../id-types.js";
export type AgeBand = Entry<AgeBandId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isAgeBandId(value: unknown): value is AgeBandId {
  known ??= new Set(AGE_BAND_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getAgeBand(id: AgeBandId): AgeBand {
  return TABLE.get(id) as AgeBand;
}
