// Generated from packages/taxonomy/data/sentence-kinds by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { SentenceKindId } from "../../id-types.js";

export declare const en: LabelLookup<SentenceKindId>;
export declare const km: LabelLookup<SentenceKindId>;
export declare const zhHans: LabelLookup<SentenceKindId>;
export declare const th: LabelLookup<SentenceKindId>;
export declare const vi: LabelLookup<SentenceKindId>;
export declare const lo: LabelLookup<SentenceKindId>;
export declare const my: LabelLookup<SentenceKindId>;
export declare const ms: LabelLookup<SentenceKindId>;
export declare const id: LabelLookup<SentenceKindId>;
export declare const fil: LabelLookup<SentenceKindId>;
export declare const pt: LabelLookup<SentenceKindId>;
export declare const fr: LabelLookup<SentenceKindId>;
export declare const es: LabelLookup<SentenceKindId>;
export declare const ru: LabelLookup<SentenceKindId>;
export declare const ar: LabelLookup<SentenceKindId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `sentenceKindLabel(id, "zh-CN")`.
 */
export declare const sentenceKindLabel: (entryId: SentenceKindId, lang: string) => Label;
