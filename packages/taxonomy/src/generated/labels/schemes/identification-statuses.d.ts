// Generated from packages/taxonomy/data/identification-statuses by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { IdentificationStatusId } from "../../id-types.js";

export declare const en: LabelLookup<IdentificationStatusId>;
export declare const km: LabelLookup<IdentificationStatusId>;
export declare const zhHans: LabelLookup<IdentificationStatusId>;
export declare const th: LabelLookup<IdentificationStatusId>;
export declare const vi: LabelLookup<IdentificationStatusId>;
export declare const lo: LabelLookup<IdentificationStatusId>;
export declare const my: LabelLookup<IdentificationStatusId>;
export declare const ms: LabelLookup<IdentificationStatusId>;
export declare const id: LabelLookup<IdentificationStatusId>;
export declare const fil: LabelLookup<IdentificationStatusId>;
export declare const pt: LabelLookup<IdentificationStatusId>;
export declare const fr: LabelLookup<IdentificationStatusId>;
export declare const es: LabelLookup<IdentificationStatusId>;
export declare const ru: LabelLookup<IdentificationStatusId>;
export declare const ar: LabelLookup<IdentificationStatusId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `identificationStatusLabel(id, "zh-CN")`.
 */
export declare const identificationStatusLabel: (entryId: IdentificationStatusId, lang: string) => Label;
