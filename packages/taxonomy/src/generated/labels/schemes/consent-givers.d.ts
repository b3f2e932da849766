// Generated from packages/taxonomy/data/consent-givers by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { ConsentGiverId } from "../../id-types.js";

export declare const en: LabelLookup<ConsentGiverId>;
export declare const km: LabelLookup<ConsentGiverId>;
export declare const zhHans: LabelLookup<ConsentGiverId>;
export declare const th: LabelLookup<ConsentGiverId>;
export declare const vi: LabelLookup<ConsentGiverId>;
export declare const lo: LabelLookup<ConsentGiverId>;
export declare const my: LabelLookup<ConsentGiverId>;
export declare const ms: LabelLookup<ConsentGiverId>;
export declare const id: LabelLookup<ConsentGiverId>;
export declare const fil: LabelLookup<ConsentGiverId>;
export declare const pt: LabelLookup<ConsentGiverId>;
export declare const fr: LabelLookup<ConsentGiverId>;
export declare const es: LabelLookup<ConsentGiverId>;
export declare const ru: LabelLookup<ConsentGiverId>;
export declare const ar: LabelLookup<ConsentGiverId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `consentGiverLabel(id, "zh-CN")`.
 */
export declare const consentGiverLabel: (entryId: ConsentGiverId, lang: string) => Label;
