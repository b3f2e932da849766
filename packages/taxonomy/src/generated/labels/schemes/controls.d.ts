// Generated from packages/taxonomy/data/controls by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { ControlId } from "../../id-types.js";

export declare const en: LabelLookup<ControlId>;
export declare const km: LabelLookup<ControlId>;
export declare const zhHans: LabelLookup<ControlId>;
export declare const th: LabelLookup<ControlId>;
export declare const vi: LabelLookup<ControlId>;
export declare const lo: LabelLookup<ControlId>;
export declare const my: LabelLookup<ControlId>;
export declare const ms: LabelLookup<ControlId>;
export declare const id: LabelLookup<ControlId>;
export declare const fil: LabelLookup<ControlId>;
export declare const pt: LabelLookup<ControlId>;
export declare const fr: LabelLookup<ControlId>;
export declare const es: LabelLookup<ControlId>;
export declare const ru: LabelLookup<ControlId>;
export declare const ar: LabelLookup<ControlId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `controlLabel(id, "zh-CN")`.
 */
export declare const controlLabel: (entryId: ControlId, lang: string) => Label;
