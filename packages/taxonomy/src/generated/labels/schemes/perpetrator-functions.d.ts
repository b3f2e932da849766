// Generated from packages/taxonomy/data/perpetrator-functions by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { PerpetratorFunctionId } from "../../id-types.js";

export declare const en: LabelLookup<PerpetratorFunctionId>;
export declare const km: LabelLookup<PerpetratorFunctionId>;
export declare const zhHans: LabelLookup<PerpetratorFunctionId>;
export declare const th: LabelLookup<PerpetratorFunctionId>;
export declare const vi: LabelLookup<PerpetratorFunctionId>;
export declare const lo: LabelLookup<PerpetratorFunctionId>;
export declare const my: LabelLookup<PerpetratorFunctionId>;
export declare const ms: LabelLookup<PerpetratorFunctionId>;
export declare const id: LabelLookup<PerpetratorFunctionId>;
export declare const fil: LabelLookup<PerpetratorFunctionId>;
export declare const pt: LabelLookup<PerpetratorFunctionId>;
export declare const fr: LabelLookup<PerpetratorFunctionId>;
export declare const es: LabelLookup<PerpetratorFunctionId>;
export declare const ru: LabelLookup<PerpetratorFunctionId>;
export declare const ar: LabelLookup<PerpetratorFunctionId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `perpetratorFunctionLabel(id, "zh-CN")`.
 */
export declare const perpetratorFunctionLabel: (entryId: PerpetratorFunctionId, lang: string) => Label;
