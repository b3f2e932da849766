// Generated from packages/taxonomy/data/collections by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { CollectionId } from "../../id-types.js";

export declare const en: LabelLookup<CollectionId>;
export declare const km: LabelLookup<CollectionId>;
export declare const zhHans: LabelLookup<CollectionId>;
export declare const th: LabelLookup<CollectionId>;
export declare const vi: LabelLookup<CollectionId>;
export declare const lo: LabelLookup<CollectionId>;
export declare const my: LabelLookup<CollectionId>;
export declare const ms: LabelLookup<CollectionId>;
export declare const id: LabelLookup<CollectionId>;
export declare const fil: LabelLookup<CollectionId>;
export declare const pt: LabelLookup<CollectionId>;
export declare const fr: LabelLookup<CollectionId>;
export declare const es: LabelLookup<CollectionId>;
export declare const ru: LabelLookup<CollectionId>;
export declare const ar: LabelLookup<CollectionId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `collectionLabel(id, "zh-CN")`.
 */
export declare const collectionLabel: (entryId: CollectionId, lang: string) => Label;
