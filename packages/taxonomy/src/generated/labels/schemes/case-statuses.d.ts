// Generated from packages/taxonomy/data/case-statuses by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { CaseStatusId } from "../../id-types.js";

export declare const en: LabelLookup<CaseStatusId>;
export declare const km: LabelLookup<CaseStatusId>;
export declare const zhHans: LabelLookup<CaseStatusId>;
export declare const th: LabelLookup<CaseStatusId>;
export declare const vi: LabelLookup<CaseStatusId>;
export declare const lo: LabelLookup<CaseStatusId>;
export declare const my: LabelLookup<CaseStatusId>;
export declare const ms: LabelLookup<CaseStatusId>;
export declare const id: LabelLookup<CaseStatusId>;
export declare const fil: LabelLookup<CaseStatusId>;
export declare const pt: LabelLookup<CaseStatusId>;
export declare const fr: LabelLookup<CaseStatusId>;
export declare const es: LabelLookup<CaseStatusId>;
export declare const ru: LabelLookup<CaseStatusId>;
export declare const ar: LabelLookup<CaseStatusId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `caseStatusLabel(id, "zh-CN")`.
 */
export declare const caseStatusLabel: (entryId: CaseStatusId, lang: string) => Label;
