// Generated from packages/taxonomy/data/sexes by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { SexId } from "../id-types.js";
import { TABLE } from "../entries/sexes.js";

/** Sexes: the current ids. */
export const SEX_IDS = /* @__PURE__ */ Object.freeze([
  "female",
  "male"
] as const);

export type { SexId } from "../id-types.js";
export type Sex = Entry<SexId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isSexId(value: unknown): value is SexId {
  known ??= new Set(SEX_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getSex(id: SexId): Sex {
  return TABLE.get(id) as Sex;
}
