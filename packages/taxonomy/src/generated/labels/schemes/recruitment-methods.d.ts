// Generated from packages/taxonomy/data/recruitment-methods by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { RecruitmentMethodId } from "../../id-types.js";

export declare const en: LabelLookup<RecruitmentMethodId>;
export declare const km: LabelLookup<RecruitmentMethodId>;
export declare const zhHans: LabelLookup<RecruitmentMethodId>;
export declare const th: LabelLookup<RecruitmentMethodId>;
export declare const vi: LabelLookup<RecruitmentMethodId>;
export declare const lo: LabelLookup<RecruitmentMethodId>;
export declare const my: LabelLookup<RecruitmentMethodId>;
export declare const ms: LabelLookup<RecruitmentMethodId>;
export declare const id: LabelLookup<RecruitmentMethodId>;
export declare const fil: LabelLookup<RecruitmentMethodId>;
export declare const pt: LabelLookup<RecruitmentMethodId>;
export declare const fr: LabelLookup<RecruitmentMethodId>;
export declare const es: LabelLookup<RecruitmentMethodId>;
export declare const ru: LabelLookup<RecruitmentMethodId>;
export declare const ar: LabelLookup<RecruitmentMethodId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `recruitmentMethodLabel(id, "zh-CN")`.
 */
export declare const recruitmentMethodLabel: (entryId: RecruitmentMethodId, lang: string) => Label;
