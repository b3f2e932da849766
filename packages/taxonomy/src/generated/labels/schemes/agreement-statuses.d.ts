// Generated from packages/taxonomy/data/agreement-statuses by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { AgreementStatusId } from "../../id-types.js";

export declare const en: LabelLookup<AgreementStatusId>;
export declare const km: LabelLookup<AgreementStatusId>;
export declare const zhHans: LabelLookup<AgreementStatusId>;
export declare const th: LabelLookup<AgreementStatusId>;
export declare const vi: LabelLookup<AgreementStatusId>;
export declare const lo: LabelLookup<AgreementStatusId>;
export declare const my: LabelLookup<AgreementStatusId>;
export declare const ms: LabelLookup<AgreementStatusId>;
export declare const id: LabelLookup<AgreementStatusId>;
export declare const fil: LabelLookup<AgreementStatusId>;
export declare const pt: LabelLookup<AgreementStatusId>;
export declare const fr: LabelLookup<AgreementStatusId>;
export declare const es: LabelLookup<AgreementStatusId>;
export declare const ru: LabelLookup<AgreementStatusId>;
export declare const ar: LabelLookup<AgreementStatusId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `agreementStatusLabel(id, "zh-CN")`.
 */
export declare const agreementStatusLabel: (entryId: AgreementStatusId, lang: string) => Label;
