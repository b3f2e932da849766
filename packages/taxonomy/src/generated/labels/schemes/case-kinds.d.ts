// Generated from packages/taxonomy/data/case-kinds by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { CaseKindId } from "../../id-types.js";

export declare const en: LabelLookup<CaseKindId>;
export declare const km: LabelLookup<CaseKindId>;
export declare const zhHans: LabelLookup<CaseKindId>;
export declare const th: LabelLookup<CaseKindId>;
export declare const vi: LabelLookup<CaseKindId>;
export declare const lo: LabelLookup<CaseKindId>;
export declare const my: LabelLookup<CaseKindId>;
export declare const ms: LabelLookup<CaseKindId>;
export declare const id: LabelLookup<CaseKindId>;
export declare const fil: LabelLookup<CaseKindId>;
export declare const pt: LabelLookup<CaseKindId>;
export declare const fr: LabelLookup<CaseKindId>;
export declare const es: LabelLookup<CaseKindId>;
export declare const ru: LabelLookup<CaseKindId>;
export declare const ar: LabelLookup<CaseKindId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `caseKindLabel(id, "zh-CN")`.
 */
export declare const caseKindLabel: (entryId: CaseKindId, lang: string) => Label;
