// Generated from packages/taxonomy/data/education-levels by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { EducationLevelId } from "../id-types.js";
import { TABLE } from "../entries/education-levels.js";

/** Education levels: the current ids. */
export const EDUCATION_LEVEL_IDS = /* @__PURE__ */ Object.freeze([
  "bachelor-or-equivalent",
  "doctoral-or-equivalent",
  "early-childhood-education",
  "lower-secondary-education",
  "master-or-equivalent",
  "no-schooling",
  "post-secondary-non-tertiary-education",
  "primary-education",
  "short-cycle-tertiary-education",
  "upper-secondary-education"
] as const);

export type { EducationLevelId } from "../id-types.js";
export type EducationLevel = Entry<EducationLevelId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isEducationLevelId(value: unknown): value is EducationLevelId {
  known ??= new Set(EDUCATION_LEVEL_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getEducationLevel(id: EducationLevelId): EducationLevel {
  return TABLE.get(id) as EducationLevel;
}
