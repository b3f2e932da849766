// Generated from packages/taxonomy/data/recommendations by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { RecommendationId } from "../../id-types.js";

export declare const en: LabelLookup<RecommendationId>;
export declare const km: LabelLookup<RecommendationId>;
export declare const zhHans: LabelLookup<RecommendationId>;
export declare const th: LabelLookup<RecommendationId>;
export declare const vi: LabelLookup<RecommendationId>;
export declare const lo: LabelLookup<RecommendationId>;
export declare const my: LabelLookup<RecommendationId>;
export declare const ms: LabelLookup<RecommendationId>;
export declare const id: LabelLookup<RecommendationId>;
export declare const fil: LabelLookup<RecommendationId>;
export declare const pt: LabelLookup<RecommendationId>;
export declare const fr: LabelLookup<RecommendationId>;
export declare const es: LabelLookup<RecommendationId>;
export declare const ru: LabelLookup<RecommendationId>;
export declare const ar: LabelLookup<RecommendationId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `recommendationLabel(id, "zh-CN")`.
 */
export declare const recommendationLabel: (entryId: RecommendationId, lang: string) => Label;
