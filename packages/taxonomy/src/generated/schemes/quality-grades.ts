// Generated from packages/taxonomy/data/quality-grades by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { QualityGradeId } from "../id-types.js";
import { TABLE } from "../entries/quality-grades.js";

/** Grades of data quality: the current ids. */
export const QUALITY_GRADE_IDS = /* @__PURE__ */ Object.freeze([
  "checked",
  "low",
  "provisional",
  "verified"
] as const);

export type { QualityGradeId } from "../id-types.js";
export type QualityGrade = Entry<QualityGradeId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isQualityGradeId(value: unknown): value is QualityGradeId {
  known ??= new Set(QUALITY_GRADE_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getQualityGrade(id: QualityGradeId): QualityGrade {
  return TABLE.get(id) as QualityGrade;
}
