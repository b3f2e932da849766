// Generated from packages/taxonomy/data/countries by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { CountryId } from "../../id-types.js";

export declare const en: LabelLookup<CountryId>;
export declare const km: LabelLookup<CountryId>;
export declare const zhHans: LabelLookup<CountryId>;
export declare const th: LabelLookup<CountryId>;
export declare const vi: LabelLookup<CountryId>;
export declare const lo: LabelLookup<CountryId>;
export declare const my: LabelLookup<CountryId>;
export declare const ms: LabelLookup<CountryId>;
export declare const id: LabelLookup<CountryId>;
export declare const fil: LabelLookup<CountryId>;
export declare const pt: LabelLookup<CountryId>;
export declare const fr: LabelLookup<CountryId>;
export declare const es: LabelLookup<CountryId>;
export declare const ru: LabelLookup<CountryId>;
export declare const ar: LabelLookup<CountryId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `countryLabel(id, "zh-CN")`.
 */
export declare const countryLabel: (entryId: CountryId, lang: string) => Label;
