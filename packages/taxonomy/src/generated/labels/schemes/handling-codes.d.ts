// Generated from packages/taxonomy/data/handling-codes by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { HandlingCodeId } from "../../id-types.js";

export declare const en: LabelLookup<HandlingCodeId>;
export declare const km: LabelLookup<HandlingCodeId>;
export declare const zhHans: LabelLookup<HandlingCodeId>;
export declare const th: LabelLookup<HandlingCodeId>;
export declare const vi: LabelLookup<HandlingCodeId>;
export declare const lo: LabelLookup<HandlingCodeId>;
export declare const my: LabelLookup<HandlingCodeId>;
export declare const ms: LabelLookup<HandlingCodeId>;
export declare const id: LabelLookup<HandlingCodeId>;
export declare const fil: LabelLookup<HandlingCodeId>;
export declare const pt: LabelLookup<HandlingCodeId>;
export declare const fr: LabelLookup<HandlingCodeId>;
export declare const es: LabelLookup<HandlingCodeId>;
export declare const ru: LabelLookup<HandlingCodeId>;
export declare const ar: LabelLookup<HandlingCodeId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `handlingCodeLabel(id, "zh-CN")`.
 */
export declare const handlingCodeLabel: (entryId: HandlingCodeId, lang: string) => Label;
