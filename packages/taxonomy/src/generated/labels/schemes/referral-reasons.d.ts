// Generated from packages/taxonomy/data/referral-reasons by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { ReferralReasonId } from "../../id-types.js";

export declare const en: LabelLookup<ReferralReasonId>;
export declare const km: LabelLookup<ReferralReasonId>;
export declare const zhHans: LabelLookup<ReferralReasonId>;
export declare const th: LabelLookup<ReferralReasonId>;
export declare const vi: LabelLookup<ReferralReasonId>;
export declare const lo: LabelLookup<ReferralReasonId>;
export declare const my: LabelLookup<ReferralReasonId>;
export declare const ms: LabelLookup<ReferralReasonId>;
export declare const id: LabelLookup<ReferralReasonId>;
export declare const fil: LabelLookup<ReferralReasonId>;
export declare const pt: LabelLookup<ReferralReasonId>;
export declare const fr: LabelLookup<ReferralReasonId>;
export declare const es: LabelLookup<ReferralReasonId>;
export declare const ru: LabelLookup<ReferralReasonId>;
export declare const ar: LabelLookup<ReferralReasonId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `referralReasonLabel(id, "zh-CN")`.
 */
export declare const referralReasonLabel: (entryId: ReferralReasonId, lang: string) => Label;
