// Generated from packages/taxonomy/data/gender-identities by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { GenderIdentityId } from "../../id-types.js";

export declare const en: LabelLookup<GenderIdentityId>;
export declare const km: LabelLookup<GenderIdentityId>;
export declare const zhHans: LabelLookup<GenderIdentityId>;
export declare const th: LabelLookup<GenderIdentityId>;
export declare const vi: LabelLookup<GenderIdentityId>;
export declare const lo: LabelLookup<GenderIdentityId>;
export declare const my: LabelLookup<GenderIdentityId>;
export declare const ms: LabelLookup<GenderIdentityId>;
export declare const id: LabelLookup<GenderIdentityId>;
export declare const fil: LabelLookup<GenderIdentityId>;
export declare const pt: LabelLookup<GenderIdentityId>;
export declare const fr: LabelLookup<GenderIdentityId>;
export declare const es: LabelLookup<GenderIdentityId>;
export declare const ru: LabelLookup<GenderIdentityId>;
export declare const ar: LabelLookup<GenderIdentityId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `genderIdentityLabel(id, "zh-CN")`.
 */
export declare const genderIdentityLabel: (entryId: GenderIdentityId, lang: string) => Label;
