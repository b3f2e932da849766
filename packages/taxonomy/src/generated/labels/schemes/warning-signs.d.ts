// Generated from packages/taxonomy/data/warning-signs by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { WarningSignId } from "../../id-types.js";

export declare const en: LabelLookup<WarningSignId>;
export declare const km: LabelLookup<WarningSignId>;
export declare const zhHans: LabelLookup<WarningSignId>;
export declare const th: LabelLookup<WarningSignId>;
export declare const vi: LabelLookup<WarningSignId>;
export declare const lo: LabelLookup<WarningSignId>;
export declare const my: LabelLookup<WarningSignId>;
export declare const ms: LabelLookup<WarningSignId>;
export declare const id: LabelLookup<WarningSignId>;
export declare const fil: LabelLookup<WarningSignId>;
export declare const pt: LabelLookup<WarningSignId>;
export declare const fr: LabelLookup<WarningSignId>;
export declare const es: LabelLookup<WarningSignId>;
export declare const ru: LabelLookup<WarningSignId>;
export declare const ar: LabelLookup<WarningSignId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `warningSignLabel(id, "zh-CN")`.
 */
export declare const warningSignLabel: (entryId: WarningSignId, lang: string) => Label;
