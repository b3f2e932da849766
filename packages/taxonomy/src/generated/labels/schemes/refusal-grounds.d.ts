// Generated from packages/taxonomy/data/refusal-grounds by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { RefusalGroundId } from "../../id-types.js";

export declare const en: LabelLookup<RefusalGroundId>;
export declare const km: LabelLookup<RefusalGroundId>;
export declare const zhHans: LabelLookup<RefusalGroundId>;
export declare const th: LabelLookup<RefusalGroundId>;
export declare const vi: LabelLookup<RefusalGroundId>;
export declare const lo: LabelLookup<RefusalGroundId>;
export declare const my: LabelLookup<RefusalGroundId>;
export declare const ms: LabelLookup<RefusalGroundId>;
export declare const id: LabelLookup<RefusalGroundId>;
export declare const fil: LabelLookup<RefusalGroundId>;
export declare const pt: LabelLookup<RefusalGroundId>;
export declare const fr: LabelLookup<RefusalGroundId>;
export declare const es: LabelLookup<RefusalGroundId>;
export declare const ru: LabelLookup<RefusalGroundId>;
export declare const ar: LabelLookup<RefusalGroundId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `refusalGroundLabel(id, "zh-CN")`.
 */
export declare const refusalGroundLabel: (entryId: RefusalGroundId, lang: string) => Label;
