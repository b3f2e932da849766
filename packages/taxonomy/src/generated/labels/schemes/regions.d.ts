// Generated from packages/taxonomy/data/regions by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { RegionId } from "../../id-types.js";

export declare const en: LabelLookup<RegionId>;
export declare const km: LabelLookup<RegionId>;
export declare const zhHans: LabelLookup<RegionId>;
export declare const th: LabelLookup<RegionId>;
export declare const vi: LabelLookup<RegionId>;
export declare const lo: LabelLookup<RegionId>;
export declare const my: LabelLookup<RegionId>;
export declare const ms: LabelLookup<RegionId>;
export declare const id: LabelLookup<RegionId>;
export declare const fil: LabelLookup<RegionId>;
export declare const pt: LabelLookup<RegionId>;
export declare const fr: LabelLookup<RegionId>;
export declare const es: LabelLookup<RegionId>;
export declare const ru: LabelLookup<RegionId>;
export declare const ar: LabelLookup<RegionId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `regionLabel(id, "zh-CN")`.
 */
export declare const regionLabel: (entryId: RegionId, lang: string) => Label;
