// Generated from packages/taxonomy/data/age-bands by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { AgeBandId } from "../../id-types.js";

export declare const en: LabelLookup<AgeBandId>;
export declare const km: LabelLookup<AgeBandId>;
export declare const zhHans: LabelLookup<AgeBandId>;
export declare const th: LabelLookup<AgeBandId>;
export declare const vi: LabelLookup<AgeBandId>;
export declare const lo: LabelLookup<AgeBandId>;
export declare const my: LabelLookup<AgeBandId>;
export declare const ms: LabelLookup<AgeBandId>;
export declare const id: LabelLookup<AgeBandId>;
export declare const fil: LabelLookup<AgeBandId>;
export declare const pt: LabelLookup<AgeBandId>;
export declare const fr: LabelLookup<AgeBandId>;
export declare const es: LabelLookup<AgeBandId>;
export declare const ru: LabelLookup<AgeBandId>;
export declare const ar: LabelLookup<AgeBandId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `ageBandLabel(id, "zh-CN")`.
 */
export declare const ageBandLabel: (entryId: AgeBandId, lang: string) => Label;
