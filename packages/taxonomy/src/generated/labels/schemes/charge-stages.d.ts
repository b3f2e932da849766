// Generated from packages/taxonomy/data/charge-stages by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { ChargeStageId } from "../../id-types.js";

export declare const en: LabelLookup<ChargeStageId>;
export declare const km: LabelLookup<ChargeStageId>;
export declare const zhHans: LabelLookup<ChargeStageId>;
export declare const th: LabelLookup<ChargeStageId>;
export declare const vi: LabelLookup<ChargeStageId>;
export declare const lo: LabelLookup<ChargeStageId>;
export declare const my: LabelLookup<ChargeStageId>;
export declare const ms: LabelLookup<ChargeStageId>;
export declare const id: LabelLookup<ChargeStageId>;
export declare const fil: LabelLookup<ChargeStageId>;
export declare const pt: LabelLookup<ChargeStageId>;
export declare const fr: LabelLookup<ChargeStageId>;
export declare const es: LabelLookup<ChargeStageId>;
export declare const ru: LabelLookup<ChargeStageId>;
export declare const ar: LabelLookup<ChargeStageId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `chargeStageLabel(id, "zh-CN")`.
 */
export declare const chargeStageLabel: (entryId: ChargeStageId, lang: string) => Label;
