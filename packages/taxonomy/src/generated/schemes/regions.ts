// Generated from packages/taxonomy/data/regions by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { RegionId } from "../id-types.js";
import { TABLE } from "../entries/regions.js";

/** Regions of the world: the current ids. */
export const REGION_IDS = /* @__PURE__ */ Object.freeze([
  "002",
  "005",
  "009",
  "011",
  "013",
  "014",
  "015",
  "017",
  "018",
  "019",
  "021",
  "029",
  "030",
  "034",
  "035",
  "039",
  "053",
  "054",
  "057",
  "061",
  "142",
  "143",
  "145",
  "150",
  "151",
  "154",
  "155",
  "202",
  "419"
] as const);

export type { RegionId } from "../id-types.js";
export type Region = Entry<RegionId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isRegionId(value: unknown): value is RegionId {
  known ??= new Set(REGION_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getRegion(id: RegionId): Region {
  return TABLE.get(id) as Region;
}
