// Generated from packages/taxonomy/data/information-sources by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { InformationSourceId } from "../../id-types.js";

export declare const en: LabelLookup<InformationSourceId>;
export declare const km: LabelLookup<InformationSourceId>;
export declare const zhHans: LabelLookup<InformationSourceId>;
export declare const th: LabelLookup<InformationSourceId>;
export declare const vi: LabelLookup<InformationSourceId>;
export declare const lo: LabelLookup<InformationSourceId>;
export declare const my: LabelLookup<InformationSourceId>;
export declare const ms: LabelLookup<InformationSourceId>;
export declare const id: LabelLookup<InformationSourceId>;
export declare const fil: LabelLookup<InformationSourceId>;
export declare const pt: LabelLookup<InformationSourceId>;
export declare const fr: LabelLookup<InformationSourceId>;
export declare const es: LabelLookup<InformationSourceId>;
export declare const ru: LabelLookup<InformationSourceId>;
export declare const ar: LabelLookup<InformationSourceId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `informationSourceLabel(id, "zh-CN")`.
 */
export declare const informationSourceLabel: (entryId: InformationSourceId, lang: string) => Label;
