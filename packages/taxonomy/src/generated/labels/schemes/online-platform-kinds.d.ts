// Generated from packages/taxonomy/data/online-platform-kinds by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { OnlinePlatformKindId } from "../../id-types.js";

export declare const en: LabelLookup<OnlinePlatformKindId>;
export declare const km: LabelLookup<OnlinePlatformKindId>;
export declare const zhHans: LabelLookup<OnlinePlatformKindId>;
export declare const th: LabelLookup<OnlinePlatformKindId>;
export declare const vi: LabelLookup<OnlinePlatformKindId>;
export declare const lo: LabelLookup<OnlinePlatformKindId>;
export declare const my: LabelLookup<OnlinePlatformKindId>;
export declare const ms: LabelLookup<OnlinePlatformKindId>;
export declare const id: LabelLookup<OnlinePlatformKindId>;
export declare const fil: LabelLookup<OnlinePlatformKindId>;
export declare const pt: LabelLookup<OnlinePlatformKindId>;
export declare const fr: LabelLookup<OnlinePlatformKindId>;
export declare const es: LabelLookup<OnlinePlatformKindId>;
export declare const ru: LabelLookup<OnlinePlatformKindId>;
export declare const ar: LabelLookup<OnlinePlatformKindId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `onlinePlatformKindLabel(id, "zh-CN")`.
 */
export declare const onlinePlatformKindLabel: (entryId: OnlinePlatformKindId, lang: string) => Label;
