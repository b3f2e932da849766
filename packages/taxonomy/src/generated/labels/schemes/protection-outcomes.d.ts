// Generated from packages/taxonomy/data/protection-outcomes by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { ProtectionOutcomeId } from "../../id-types.js";

export declare const en: LabelLookup<ProtectionOutcomeId>;
export declare const km: LabelLookup<ProtectionOutcomeId>;
export declare const zhHans: LabelLookup<ProtectionOutcomeId>;
export declare const th: LabelLookup<ProtectionOutcomeId>;
export declare const vi: LabelLookup<ProtectionOutcomeId>;
export declare const lo: LabelLookup<ProtectionOutcomeId>;
export declare const my: LabelLookup<ProtectionOutcomeId>;
export declare const ms: LabelLookup<ProtectionOutcomeId>;
export declare const id: LabelLookup<ProtectionOutcomeId>;
export declare const fil: LabelLookup<ProtectionOutcomeId>;
export declare const pt: LabelLookup<ProtectionOutcomeId>;
export declare const fr: LabelLookup<ProtectionOutcomeId>;
export declare const es: LabelLookup<ProtectionOutcomeId>;
export declare const ru: LabelLookup<ProtectionOutcomeId>;
export declare const ar: LabelLookup<ProtectionOutcomeId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `protectionOutcomeLabel(id, "zh-CN")`.
 */
export declare const protectionOutcomeLabel: (entryId: ProtectionOutcomeId, lang: string) => Label;
