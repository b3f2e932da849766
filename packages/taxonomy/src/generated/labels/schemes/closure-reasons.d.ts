// Generated from packages/taxonomy/data/closure-reasons by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { ClosureReasonId } from "../../id-types.js";

export declare const en: LabelLookup<ClosureReasonId>;
export declare const km: LabelLookup<ClosureReasonId>;
export declare const zhHans: LabelLookup<ClosureReasonId>;
export declare const th: LabelLookup<ClosureReasonId>;
export declare const vi: LabelLookup<ClosureReasonId>;
export declare const lo: LabelLookup<ClosureReasonId>;
export declare const my: LabelLookup<ClosureReasonId>;
export declare const ms: LabelLookup<ClosureReasonId>;
export declare const id: LabelLookup<ClosureReasonId>;
export declare const fil: LabelLookup<ClosureReasonId>;
export declare const pt: LabelLookup<ClosureReasonId>;
export declare const fr: LabelLookup<ClosureReasonId>;
export declare const es: LabelLookup<ClosureReasonId>;
export declare const ru: LabelLookup<ClosureReasonId>;
export declare const ar: LabelLookup<ClosureReasonId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `closureReasonLabel(id, "zh-CN")`.
 */
export declare const closureReasonLabel: (entryId: ClosureReasonId, lang: string) => Label;
