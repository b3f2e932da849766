// Generated from packages/taxonomy/data/awareness-channels by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { AwarenessChannelId } from "../../id-types.js";

export declare const en: LabelLookup<AwarenessChannelId>;
export declare const km: LabelLookup<AwarenessChannelId>;
export declare const zhHans: LabelLookup<AwarenessChannelId>;
export declare const th: LabelLookup<AwarenessChannelId>;
export declare const vi: LabelLookup<AwarenessChannelId>;
export declare const lo: LabelLookup<AwarenessChannelId>;
export declare const my: LabelLookup<AwarenessChannelId>;
export declare const ms: LabelLookup<AwarenessChannelId>;
export declare const id: LabelLookup<AwarenessChannelId>;
export declare const fil: LabelLookup<AwarenessChannelId>;
export declare const pt: LabelLookup<AwarenessChannelId>;
export declare const fr: LabelLookup<AwarenessChannelId>;
export declare const es: LabelLookup<AwarenessChannelId>;
export declare const ru: LabelLookup<AwarenessChannelId>;
export declare const ar: LabelLookup<AwarenessChannelId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `awarenessChannelLabel(id, "zh-CN")`.
 */
export declare const awarenessChannelLabel: (entryId: AwarenessChannelId, lang: string) => Label;
