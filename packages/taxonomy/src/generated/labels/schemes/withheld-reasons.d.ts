// Generated from packages/taxonomy/data/withheld-reasons by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { WithheldReasonId } from "../../id-types.js";

export declare const en: LabelLookup<WithheldReasonId>;
export declare const km: LabelLookup<WithheldReasonId>;
export declare const zhHans: LabelLookup<WithheldReasonId>;
export declare const th: LabelLookup<WithheldReasonId>;
export declare const vi: LabelLookup<WithheldReasonId>;
export declare const lo: LabelLookup<WithheldReasonId>;
export declare const my: LabelLookup<WithheldReasonId>;
export declare const ms: LabelLookup<WithheldReasonId>;
export declare const id: LabelLookup<WithheldReasonId>;
export declare const fil: LabelLookup<WithheldReasonId>;
export declare const pt: LabelLookup<WithheldReasonId>;
export declare const fr: LabelLookup<WithheldReasonId>;
export declare const es: LabelLookup<WithheldReasonId>;
export declare const ru: LabelLookup<WithheldReasonId>;
export declare const ar: LabelLookup<WithheldReasonId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `withheldReasonLabel(id, "zh-CN")`.
 */
export declare const withheldReasonLabel: (entryId: WithheldReasonId, lang: string) => Label;
