// Generated from packages/taxonomy/data/measurement-methods by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { MeasurementMethodId } from "../id-types.js";
import { TABLE } from "../entries/measurement-methods.js";

/** Methods of measurement: the current ids. */
export const MEASUREMENT_METHOD_IDS = /* @__PURE__ */ Object.freeze([
  "administrative-count",
  "estimate",
  "file-review",
  "independent-evaluation",
  "self-assessment",
  "survey"
] as const);

export type { MeasurementMethodId } from "../id-types.js";
export type MeasurementMethod = Entry<MeasurementMethodId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isMeasurementMethodId(value: unknown): value is MeasurementMethodId {
  known ??= new Set(MEASUREMENT_METHOD_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getMeasurementMethod(id: MeasurementMethodId): MeasurementMethod {
  return TABLE.get(id) as MeasurementMethod;
}
