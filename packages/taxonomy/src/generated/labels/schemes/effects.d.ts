// Generated from packages/taxonomy/data/effects by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { EffectId } from "../../id-types.js";

export declare const en: LabelLookup<EffectId>;
export declare const km: LabelLookup<EffectId>;
export declare const zhHans: LabelLookup<EffectId>;
export declare const th: LabelLookup<EffectId>;
export declare const vi: LabelLookup<EffectId>;
export declare const lo: LabelLookup<EffectId>;
export declare const my: LabelLookup<EffectId>;
export declare const ms: LabelLookup<EffectId>;
export declare const id: LabelLookup<EffectId>;
export declare const fil: LabelLookup<EffectId>;
export declare const pt: LabelLookup<EffectId>;
export declare const fr: LabelLookup<EffectId>;
export declare const es: LabelLookup<EffectId>;
export declare const ru: LabelLookup<EffectId>;
export declare const ar: LabelLookup<EffectId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `effectLabel(id, "zh-CN")`.
 */
export declare const effectLabel: (entryId: EffectId, lang: string) => Label;
