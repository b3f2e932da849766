// Generated from packages/taxonomy/data/legal-basis-kinds by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { LegalBasisKindId } from "../../id-types.js";

export declare const en: LabelLookup<LegalBasisKindId>;
export declare const km: LabelLookup<LegalBasisKindId>;
export declare const zhHans: LabelLookup<LegalBasisKindId>;
export declare const th: LabelLookup<LegalBasisKindId>;
export declare const vi: LabelLookup<LegalBasisKindId>;
export declare const lo: LabelLookup<LegalBasisKindId>;
export declare const my: LabelLookup<LegalBasisKindId>;
export declare const ms: LabelLookup<LegalBasisKindId>;
export declare const id: LabelLookup<LegalBasisKindId>;
export declare const fil: LabelLookup<LegalBasisKindId>;
export declare const pt: LabelLookup<LegalBasisKindId>;
export declare const fr: LabelLookup<LegalBasisKindId>;
export declare const es: LabelLookup<LegalBasisKindId>;
export declare const ru: LabelLookup<LegalBasisKindId>;
export declare const ar: LabelLookup<LegalBasisKindId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `legalBasisKindLabel(id, "zh-CN")`.
 */
export declare const legalBasisKindLabel: (entryId: LegalBasisKindId, lang: string) => Label;
