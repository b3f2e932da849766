// Generated from packages/taxonomy/data/audiences by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { AudienceId } from "../../id-types.js";

export declare const en: LabelLookup<AudienceId>;
export declare const km: LabelLookup<AudienceId>;
export declare const zhHans: LabelLookup<AudienceId>;
export declare const th: LabelLookup<AudienceId>;
export declare const vi: LabelLookup<AudienceId>;
export declare const lo: LabelLookup<AudienceId>;
export declare const my: LabelLookup<AudienceId>;
export declare const ms: LabelLookup<AudienceId>;
export declare const id: LabelLookup<AudienceId>;
export declare const fil: LabelLookup<AudienceId>;
export declare const pt: LabelLookup<AudienceId>;
export declare const fr: LabelLookup<AudienceId>;
export declare const es: LabelLookup<AudienceId>;
export declare const ru: LabelLookup<AudienceId>;
export declare const ar: LabelLookup<AudienceId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `audienceLabel(id, "zh-CN")`.
 */
export declare const audienceLabel: (entryId: AudienceId, lang: string) => Label;
