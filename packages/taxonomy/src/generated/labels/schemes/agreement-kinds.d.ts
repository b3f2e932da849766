// Generated from packages/taxonomy/data/agreement-kinds by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { AgreementKindId } from "../../id-types.js";

export declare const en: LabelLookup<AgreementKindId>;
export declare const km: LabelLookup<AgreementKindId>;
export declare const zhHans: LabelLookup<AgreementKindId>;
export declare const th: LabelLookup<AgreementKindId>;
export declare const vi: LabelLookup<AgreementKindId>;
export declare const lo: LabelLookup<AgreementKindId>;
export declare const my: LabelLookup<AgreementKindId>;
export declare const ms: LabelLookup<AgreementKindId>;
export declare const id: LabelLookup<AgreementKindId>;
export declare const fil: LabelLookup<AgreementKindId>;
export declare const pt: LabelLookup<AgreementKindId>;
export declare const fr: LabelLookup<AgreementKindId>;
export declare const es: LabelLookup<AgreementKindId>;
export declare const ru: LabelLookup<AgreementKindId>;
export declare const ar: LabelLookup<AgreementKindId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `agreementKindLabel(id, "zh-CN")`.
 */
export declare const agreementKindLabel: (entryId: AgreementKindId, lang: string) => Label;
