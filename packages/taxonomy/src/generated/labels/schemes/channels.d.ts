// Generated from packages/taxonomy/data/channels by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { ChannelId } from "../../id-types.js";

export declare const en: LabelLookup<ChannelId>;
export declare const km: LabelLookup<ChannelId>;
export declare const zhHans: LabelLookup<ChannelId>;
export declare const th: LabelLookup<ChannelId>;
export declare const vi: LabelLookup<ChannelId>;
export declare const lo: LabelLookup<ChannelId>;
export declare const my: LabelLookup<ChannelId>;
export declare const ms: LabelLookup<ChannelId>;
export declare const id: LabelLookup<ChannelId>;
export declare const fil: LabelLookup<ChannelId>;
export declare const pt: LabelLookup<ChannelId>;
export declare const fr: LabelLookup<ChannelId>;
export declare const es: LabelLookup<ChannelId>;
export declare const ru: LabelLookup<ChannelId>;
export declare const ar: LabelLookup<ChannelId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `channelLabel(id, "zh-CN")`.
 */
export declare const channelLabel: (entryId: ChannelId, lang: string) => Label;
