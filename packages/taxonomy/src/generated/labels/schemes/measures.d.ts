// Generated from packages/taxonomy/data/measures by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { MeasureId } from "../../id-types.js";

export declare const en: LabelLookup<MeasureId>;
export declare const km: LabelLookup<MeasureId>;
export declare const zhHans: LabelLookup<MeasureId>;
export declare const th: LabelLookup<MeasureId>;
export declare const vi: LabelLookup<MeasureId>;
export declare const lo: LabelLookup<MeasureId>;
export declare const my: LabelLookup<MeasureId>;
export declare const ms: LabelLookup<MeasureId>;
export declare const id: LabelLookup<MeasureId>;
export declare const fil: LabelLookup<MeasureId>;
export declare const pt: LabelLookup<MeasureId>;
export declare const fr: LabelLookup<MeasureId>;
export declare const es: LabelLookup<MeasureId>;
export declare const ru: LabelLookup<MeasureId>;
export declare const ar: LabelLookup<MeasureId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `measureLabel(id, "zh-CN")`.
 */
export declare const measureLabel: (entryId: MeasureId, lang: string) => Label;
