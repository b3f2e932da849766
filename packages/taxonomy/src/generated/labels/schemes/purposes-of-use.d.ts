// Generated from packages/taxonomy/data/purposes-of-use by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { PurposeOfUseId } from "../../id-types.js";

export declare const en: LabelLookup<PurposeOfUseId>;
export declare const km: LabelLookup<PurposeOfUseId>;
export declare const zhHans: LabelLookup<PurposeOfUseId>;
export declare const th: LabelLookup<PurposeOfUseId>;
export declare const vi: LabelLookup<PurposeOfUseId>;
export declare const lo: LabelLookup<PurposeOfUseId>;
export declare const my: LabelLookup<PurposeOfUseId>;
export declare const ms: LabelLookup<PurposeOfUseId>;
export declare const id: LabelLookup<PurposeOfUseId>;
export declare const fil: LabelLookup<PurposeOfUseId>;
export declare const pt: LabelLookup<PurposeOfUseId>;
export declare const fr: LabelLookup<PurposeOfUseId>;
export declare const es: LabelLookup<PurposeOfUseId>;
export declare const ru: LabelLookup<PurposeOfUseId>;
export declare const ar: LabelLookup<PurposeOfUseId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `purposeOfUseLabel(id, "zh-CN")`.
 */
export declare const purposeOfUseLabel: (entryId: PurposeOfUseId, lang: string) => Label;
