// Generated from packages/taxonomy/data/document-kinds by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { DocumentKindId } from "../../id-types.js";

export declare const en: LabelLookup<DocumentKindId>;
export declare const km: LabelLookup<DocumentKindId>;
export declare const zhHans: LabelLookup<DocumentKindId>;
export declare const th: LabelLookup<DocumentKindId>;
export declare const vi: LabelLookup<DocumentKindId>;
export declare const lo: LabelLookup<DocumentKindId>;
export declare const my: LabelLookup<DocumentKindId>;
export declare const ms: LabelLookup<DocumentKindId>;
export declare const id: LabelLookup<DocumentKindId>;
export declare const fil: LabelLookup<DocumentKindId>;
export declare const pt: LabelLookup<DocumentKindId>;
export declare const fr: LabelLookup<DocumentKindId>;
export declare const es: LabelLookup<DocumentKindId>;
export declare const ru: LabelLookup<DocumentKindId>;
export declare const ar: LabelLookup<DocumentKindId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `documentKindLabel(id, "zh-CN")`.
 */
export declare const documentKindLabel: (entryId: DocumentKindId, lang: string) => Label;
