// Generated from packages/taxonomy/data/support-services by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { SupportServiceId } from "../../id-types.js";

export declare const en: LabelLookup<SupportServiceId>;
export declare const km: LabelLookup<SupportServiceId>;
export declare const zhHans: LabelLookup<SupportServiceId>;
export declare const th: LabelLookup<SupportServiceId>;
export declare const vi: LabelLookup<SupportServiceId>;
export declare const lo: LabelLookup<SupportServiceId>;
export declare const my: LabelLookup<SupportServiceId>;
export declare const ms: LabelLookup<SupportServiceId>;
export declare const id: LabelLookup<SupportServiceId>;
export declare const fil: LabelLookup<SupportServiceId>;
export declare const pt: LabelLookup<SupportServiceId>;
export declare const fr: LabelLookup<SupportServiceId>;
export declare const es: LabelLookup<SupportServiceId>;
export declare const ru: LabelLookup<SupportServiceId>;
export declare const ar: LabelLookup<SupportServiceId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `supportServiceLabel(id, "zh-CN")`.
 */
export declare const supportServiceLabel: (entryId: SupportServiceId, lang: string) => Label;
