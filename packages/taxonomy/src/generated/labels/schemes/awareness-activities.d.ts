// Generated from packages/taxonomy/data/awareness-activities by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { AwarenessActivityId } from "../../id-types.js";

export declare const en: LabelLookup<AwarenessActivityId>;
export declare const km: LabelLookup<AwarenessActivityId>;
export declare const zhHans: LabelLookup<AwarenessActivityId>;
export declare const th: LabelLookup<AwarenessActivityId>;
export declare const vi: LabelLookup<AwarenessActivityId>;
export declare const lo: LabelLookup<AwarenessActivityId>;
export declare const my: LabelLookup<AwarenessActivityId>;
export declare const ms: LabelLookup<AwarenessActivityId>;
export declare const id: LabelLookup<AwarenessActivityId>;
export declare const fil: LabelLookup<AwarenessActivityId>;
export declare const pt: LabelLookup<AwarenessActivityId>;
export declare const fr: LabelLookup<AwarenessActivityId>;
export declare const es: LabelLookup<AwarenessActivityId>;
export declare const ru: LabelLookup<AwarenessActivityId>;
export declare const ar: LabelLookup<AwarenessActivityId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `awarenessActivityLabel(id, "zh-CN")`.
 */
export declare const awarenessActivityLabel: (entryId: AwarenessActivityId, lang: string) => Label;
