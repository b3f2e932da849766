// Generated from packages/taxonomy/data/place-roles by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { PlaceRoleId } from "../../id-types.js";

export declare const en: LabelLookup<PlaceRoleId>;
export declare const km: LabelLookup<PlaceRoleId>;
export declare const zhHans: LabelLookup<PlaceRoleId>;
export declare const th: LabelLookup<PlaceRoleId>;
export declare const vi: LabelLookup<PlaceRoleId>;
export declare const lo: LabelLookup<PlaceRoleId>;
export declare const my: LabelLookup<PlaceRoleId>;
export declare const ms: LabelLookup<PlaceRoleId>;
export declare const id: LabelLookup<PlaceRoleId>;
export declare const fil: LabelLookup<PlaceRoleId>;
export declare const pt: LabelLookup<PlaceRoleId>;
export declare const fr: LabelLookup<PlaceRoleId>;
export declare const es: LabelLookup<PlaceRoleId>;
export declare const ru: LabelLookup<PlaceRoleId>;
export declare const ar: LabelLookup<PlaceRoleId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `placeRoleLabel(id, "zh-CN")`.
 */
export declare const placeRoleLabel: (entryId: PlaceRoleId, lang: string) => Label;
