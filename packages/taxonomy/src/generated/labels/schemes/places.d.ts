// Generated from packages/taxonomy/data/places by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { PlaceId } from "../../id-types.js";

export declare const en: LabelLookup<PlaceId>;
export declare const km: LabelLookup<PlaceId>;
export declare const zhHans: LabelLookup<PlaceId>;
export declare const th: LabelLookup<PlaceId>;
export declare const vi: LabelLookup<PlaceId>;
export declare const lo: LabelLookup<PlaceId>;
export declare const my: LabelLookup<PlaceId>;
export declare const ms: LabelLookup<PlaceId>;
export declare const id: LabelLookup<PlaceId>;
export declare const fil: LabelLookup<PlaceId>;
export declare const pt: LabelLookup<PlaceId>;
export declare const fr: LabelLookup<PlaceId>;
export declare const es: LabelLookup<PlaceId>;
export declare const ru: LabelLookup<PlaceId>;
export declare const ar: LabelLookup<PlaceId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `placeLabel(id, "zh-CN")`.
 */
export declare const placeLabel: (entryId: PlaceId, lang: string) => Label;
