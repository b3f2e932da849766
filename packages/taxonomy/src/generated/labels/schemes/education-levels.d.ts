// Generated from packages/taxonomy/data/education-levels by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { EducationLevelId } from "../../id-types.js";

export declare const en: LabelLookup<EducationLevelId>;
export declare const km: LabelLookup<EducationLevelId>;
export declare const zhHans: LabelLookup<EducationLevelId>;
export declare const th: LabelLookup<EducationLevelId>;
export declare const vi: LabelLookup<EducationLevelId>;
export declare const lo: LabelLookup<EducationLevelId>;
export declare const my: LabelLookup<EducationLevelId>;
export declare const ms: LabelLookup<EducationLevelId>;
export declare const id: LabelLookup<EducationLevelId>;
export declare const fil: LabelLookup<EducationLevelId>;
export declare const pt: LabelLookup<EducationLevelId>;
export declare const fr: LabelLookup<EducationLevelId>;
export declare const es: LabelLookup<EducationLevelId>;
export declare const ru: LabelLookup<EducationLevelId>;
export declare const ar: LabelLookup<EducationLevelId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `educationLevelLabel(id, "zh-CN")`.
 */
export declare const educationLevelLabel: (entryId: EducationLevelId, lang: string) => Label;
