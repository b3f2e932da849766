// Generated from packages/taxonomy/data/modalities by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { ModalityId } from "../../id-types.js";

export declare const en: LabelLookup<ModalityId>;
export declare const km: LabelLookup<ModalityId>;
export declare const zhHans: LabelLookup<ModalityId>;
export declare const th: LabelLookup<ModalityId>;
export declare const vi: LabelLookup<ModalityId>;
export declare const lo: LabelLookup<ModalityId>;
export declare const my: LabelLookup<ModalityId>;
export declare const ms: LabelLookup<ModalityId>;
export declare const id: LabelLookup<ModalityId>;
export declare const fil: LabelLookup<ModalityId>;
export declare const pt: LabelLookup<ModalityId>;
export declare const fr: LabelLookup<ModalityId>;
export declare const es: LabelLookup<ModalityId>;
export declare const ru: LabelLookup<ModalityId>;
export declare const ar: LabelLookup<ModalityId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `modalityLabel(id, "zh-CN")`.
 */
export declare const modalityLabel: (entryId: ModalityId, lang: string) => Label;
