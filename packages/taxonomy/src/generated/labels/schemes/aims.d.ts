// Generated from packages/taxonomy/data/aims by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { AimId } from "../../id-types.js";

export declare const en: LabelLookup<AimId>;
export declare const km: LabelLookup<AimId>;
export declare const zhHans: LabelLookup<AimId>;
export declare const th: LabelLookup<AimId>;
export declare const vi: LabelLookup<AimId>;
export declare const lo: LabelLookup<AimId>;
export declare const my: LabelLookup<AimId>;
export declare const ms: LabelLookup<AimId>;
export declare const id: LabelLookup<AimId>;
export declare const fil: LabelLookup<AimId>;
export declare const pt: LabelLookup<AimId>;
export declare const fr: LabelLookup<AimId>;
export declare const es: LabelLookup<AimId>;
export declare const ru: LabelLookup<AimId>;
export declare const ar: LabelLookup<AimId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `aimLabel(id, "zh-CN")`.
 */
export declare const aimLabel: (entryId: AimId, lang: string) => Label;
