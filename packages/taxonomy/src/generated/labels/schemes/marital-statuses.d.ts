// Generated from packages/taxonomy/data/marital-statuses by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { MaritalStatusId } from "../../id-types.js";

export declare const en: LabelLookup<MaritalStatusId>;
export declare const km: LabelLookup<MaritalStatusId>;
export declare const zhHans: LabelLookup<MaritalStatusId>;
export declare const th: LabelLookup<MaritalStatusId>;
export declare const vi: LabelLookup<MaritalStatusId>;
export declare const lo: LabelLookup<MaritalStatusId>;
export declare const my: LabelLookup<MaritalStatusId>;
export declare const ms: LabelLookup<MaritalStatusId>;
export declare const id: LabelLookup<MaritalStatusId>;
export declare const fil: LabelLookup<MaritalStatusId>;
export declare const pt: LabelLookup<MaritalStatusId>;
export declare const fr: LabelLookup<MaritalStatusId>;
export declare const es: LabelLookup<MaritalStatusId>;
export declare const ru: LabelLookup<MaritalStatusId>;
export declare const ar: LabelLookup<MaritalStatusId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `maritalStatusLabel(id, "zh-CN")`.
 */
export declare const maritalStatusLabel: (entryId: MaritalStatusId, lang: string) => Label;
