// Generated from packages/taxonomy/data/sexes by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { SexId } from "../../id-types.js";

export declare const en: LabelLookup<SexId>;
export declare const km: LabelLookup<SexId>;
export declare const zhHans: LabelLookup<SexId>;
export declare const th: LabelLookup<SexId>;
export declare const vi: LabelLookup<SexId>;
export declare const lo: LabelLookup<SexId>;
export declare const my: LabelLookup<SexId>;
export declare const ms: LabelLookup<SexId>;
export declare const id: LabelLookup<SexId>;
export declare const fil: LabelLookup<SexId>;
export declare const pt: LabelLookup<SexId>;
export declare const fr: LabelLookup<SexId>;
export declare const es: LabelLookup<SexId>;
export declare const ru: LabelLookup<SexId>;
export declare const ar: LabelLookup<SexId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `sexLabel(id, "zh-CN")`.
 */
export declare const sexLabel: (entryId: SexId, lang: string) => Label;
