// Generated from packages/taxonomy/data/quality-grades by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { QualityGradeId } from "../../id-types.js";

export declare const en: LabelLookup<QualityGradeId>;
export declare const km: LabelLookup<QualityGradeId>;
export declare const zhHans: LabelLookup<QualityGradeId>;
export declare const th: LabelLookup<QualityGradeId>;
export declare const vi: LabelLookup<QualityGradeId>;
export declare const lo: LabelLookup<QualityGradeId>;
export declare const my: LabelLookup<QualityGradeId>;
export declare const ms: LabelLookup<QualityGradeId>;
export declare const id: LabelLookup<QualityGradeId>;
export declare const fil: LabelLookup<QualityGradeId>;
export declare const pt: LabelLookup<QualityGradeId>;
export declare const fr: LabelLookup<QualityGradeId>;
export declare const es: LabelLookup<QualityGradeId>;
export declare const ru: LabelLookup<QualityGradeId>;
export declare const ar: LabelLookup<QualityGradeId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `qualityGradeLabel(id, "zh-CN")`.
 */
export declare const qualityGradeLabel: (entryId: QualityGradeId, lang: string) => Label;
