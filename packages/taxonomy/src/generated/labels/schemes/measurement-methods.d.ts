// Generated from packages/taxonomy/data/measurement-methods by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { MeasurementMethodId } from "../../id-types.js";

export declare const en: LabelLookup<MeasurementMethodId>;
export declare const km: LabelLookup<MeasurementMethodId>;
export declare const zhHans: LabelLookup<MeasurementMethodId>;
export declare const th: LabelLookup<MeasurementMethodId>;
export declare const vi: LabelLookup<MeasurementMethodId>;
export declare const lo: LabelLookup<MeasurementMethodId>;
export declare const my: LabelLookup<MeasurementMethodId>;
export declare const ms: LabelLookup<MeasurementMethodId>;
export declare const id: LabelLookup<MeasurementMethodId>;
export declare const fil: LabelLookup<MeasurementMethodId>;
export declare const pt: LabelLookup<MeasurementMethodId>;
export declare const fr: LabelLookup<MeasurementMethodId>;
export declare const es: LabelLookup<MeasurementMethodId>;
export declare const ru: LabelLookup<MeasurementMethodId>;
export declare const ar: LabelLookup<MeasurementMethodId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `measurementMethodLabel(id, "zh-CN")`.
 */
export declare const measurementMethodLabel: (entryId: MeasurementMethodId, lang: string) => Label;
