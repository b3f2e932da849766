// Generated from packages/taxonomy/data/forms by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { FormId } from "../../id-types.js";

export declare const en: LabelLookup<FormId>;
export declare const km: LabelLookup<FormId>;
export declare const zhHans: LabelLookup<FormId>;
export declare const th: LabelLookup<FormId>;
export declare const vi: LabelLookup<FormId>;
export declare const lo: LabelLookup<FormId>;
export declare const my: LabelLookup<FormId>;
export declare const ms: LabelLookup<FormId>;
export declare const id: LabelLookup<FormId>;
export declare const fil: LabelLookup<FormId>;
export declare const pt: LabelLookup<FormId>;
export declare const fr: LabelLookup<FormId>;
export declare const es: LabelLookup<FormId>;
export declare const ru: LabelLookup<FormId>;
export declare const ar: LabelLookup<FormId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `formLabel(id, "zh-CN")`.
 */
export declare const formLabel: (entryId: FormId, lang: string) => Label;
