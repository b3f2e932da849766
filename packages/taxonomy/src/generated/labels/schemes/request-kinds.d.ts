// Generated from packages/taxonomy/data/request-kinds by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { RequestKindId } from "../../id-types.js";

export declare const en: LabelLookup<RequestKindId>;
export declare const km: LabelLookup<RequestKindId>;
export declare const zhHans: LabelLookup<RequestKindId>;
export declare const th: LabelLookup<RequestKindId>;
export declare const vi: LabelLookup<RequestKindId>;
export declare const lo: LabelLookup<RequestKindId>;
export declare const my: LabelLookup<RequestKindId>;
export declare const ms: LabelLookup<RequestKindId>;
export declare const id: LabelLookup<RequestKindId>;
export declare const fil: LabelLookup<RequestKindId>;
export declare const pt: LabelLookup<RequestKindId>;
export declare const fr: LabelLookup<RequestKindId>;
export declare const es: LabelLookup<RequestKindId>;
export declare const ru: LabelLookup<RequestKindId>;
export declare const ar: LabelLookup<RequestKindId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `requestKindLabel(id, "zh-CN")`.
 */
export declare const requestKindLabel: (entryId: RequestKindId, lang: string) => Label;
