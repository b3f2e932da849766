// Generated from packages/taxonomy/data/qualities by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { QualityId } from "../../id-types.js";

export declare const en: LabelLookup<QualityId>;
export declare const km: LabelLookup<QualityId>;
export declare const zhHans: LabelLookup<QualityId>;
export declare const th: LabelLookup<QualityId>;
export declare const vi: LabelLookup<QualityId>;
export declare const lo: LabelLookup<QualityId>;
export declare const my: LabelLookup<QualityId>;
export declare const ms: LabelLookup<QualityId>;
export declare const id: LabelLookup<QualityId>;
export declare const fil: LabelLookup<QualityId>;
export declare const pt: LabelLookup<QualityId>;
export declare const fr: LabelLookup<QualityId>;
export declare const es: LabelLookup<QualityId>;
export declare const ru: LabelLookup<QualityId>;
export declare const ar: LabelLookup<QualityId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `qualityLabel(id, "zh-CN")`.
 */
export declare const qualityLabel: (entryId: QualityId, lang: string) => Label;
