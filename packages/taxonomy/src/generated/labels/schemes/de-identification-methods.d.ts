// Generated from packages/taxonomy/data/de-identification-methods by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { DeIdentificationMethodId } from "../../id-types.js";

export declare const en: LabelLookup<DeIdentificationMethodId>;
export declare const km: LabelLookup<DeIdentificationMethodId>;
export declare const zhHans: LabelLookup<DeIdentificationMethodId>;
export declare const th: LabelLookup<DeIdentificationMethodId>;
export declare const vi: LabelLookup<DeIdentificationMethodId>;
export declare const lo: LabelLookup<DeIdentificationMethodId>;
export declare const my: LabelLookup<DeIdentificationMethodId>;
export declare const ms: LabelLookup<DeIdentificationMethodId>;
export declare const id: LabelLookup<DeIdentificationMethodId>;
export declare const fil: LabelLookup<DeIdentificationMethodId>;
export declare const pt: LabelLookup<DeIdentificationMethodId>;
export declare const fr: LabelLookup<DeIdentificationMethodId>;
export declare const es: LabelLookup<DeIdentificationMethodId>;
export declare const ru: LabelLookup<DeIdentificationMethodId>;
export declare const ar: LabelLookup<DeIdentificationMethodId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `deIdentificationMethodLabel(id, "zh-CN")`.
 */
export declare const deIdentificationMethodLabel: (entryId: DeIdentificationMethodId, lang: string) => Label;
