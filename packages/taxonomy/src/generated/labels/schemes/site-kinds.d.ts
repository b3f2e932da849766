// Generated from packages/taxonomy/data/site-kinds by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { SiteKindId } from "../../id-types.js";

export declare const en: LabelLookup<SiteKindId>;
export declare const km: LabelLookup<SiteKindId>;
export declare const zhHans: LabelLookup<SiteKindId>;
export declare const th: LabelLookup<SiteKindId>;
export declare const vi: LabelLookup<SiteKindId>;
export declare const lo: LabelLookup<SiteKindId>;
export declare const my: LabelLookup<SiteKindId>;
export declare const ms: LabelLookup<SiteKindId>;
export declare const id: LabelLookup<SiteKindId>;
export declare const fil: LabelLookup<SiteKindId>;
export declare const pt: LabelLookup<SiteKindId>;
export declare const fr: LabelLookup<SiteKindId>;
export declare const es: LabelLookup<SiteKindId>;
export declare const ru: LabelLookup<SiteKindId>;
export declare const ar: LabelLookup<SiteKindId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `siteKindLabel(id, "zh-CN")`.
 */
export declare const siteKindLabel: (entryId: SiteKindId, lang: string) => Label;
