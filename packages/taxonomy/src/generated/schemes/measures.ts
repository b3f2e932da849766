// Generated from packages/taxonomy/data/measures by `npm run fix`. Do not edit.

import type { Measure as Entry } from "../../types.js";
import type { MeasureId } from "../id-types.js";
import { TABLE } from "../entries/measures.js";

/** Measures: the current ids. */
export const MEASURE_IDS = /* @__PURE__ */ Object.freeze([
  "acknowledged-in-time",
  "agreements-reviewed",
  "compensation-paid",
  "custody-unbroken",
  "detected-victims-per-100000",
  "findings-closed",
  "implicated-states-contacted",
  "median-days-per-stage",
  "nationality-checks-in-time",
  "refusals-with-ground",
  "requests-executed",
  "resources-disbursed",
  "statements-with-verified-evidence",
  "values-reported-on-time",
  "victims-accepting-service",
  "victims-relieved-of-penalty"
] as const);

export type { MeasureId } from "../id-types.js";
export type Measure = Entry<MeasureId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isMeasureId(value: unknown): value is MeasureId {
  known ??= new Set(MEASURE_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getMeasure(id: MeasureId): Measure {
  return TABLE.get(id) as Measure;
}
