// Generated from packages/taxonomy/data/nationality-statuses by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { NationalityStatusId } from "../../id-types.js";

export declare const en: LabelLookup<NationalityStatusId>;
export declare const km: LabelLookup<NationalityStatusId>;
export declare const zhHans: LabelLookup<NationalityStatusId>;
export declare const th: LabelLookup<NationalityStatusId>;
export declare const vi: LabelLookup<NationalityStatusId>;
export declare const lo: LabelLookup<NationalityStatusId>;
export declare const my: LabelLookup<NationalityStatusId>;
export declare const ms: LabelLookup<NationalityStatusId>;
export declare const id: LabelLookup<NationalityStatusId>;
export declare const fil: LabelLookup<NationalityStatusId>;
export declare const pt: LabelLookup<NationalityStatusId>;
export declare const fr: LabelLookup<NationalityStatusId>;
export declare const es: LabelLookup<NationalityStatusId>;
export declare const ru: LabelLookup<NationalityStatusId>;
export declare const ar: LabelLookup<NationalityStatusId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `nationalityStatusLabel(id, "zh-CN")`.
 */
export declare const nationalityStatusLabel: (entryId: NationalityStatusId, lang: string) => Label;
