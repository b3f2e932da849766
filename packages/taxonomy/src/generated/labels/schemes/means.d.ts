// Generated from packages/taxonomy/data/means by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { MeansOfTraffickingId } from "../../id-types.js";

export declare const en: LabelLookup<MeansOfTraffickingId>;
export declare const km: LabelLookup<MeansOfTraffickingId>;
export declare const zhHans: LabelLookup<MeansOfTraffickingId>;
export declare const th: LabelLookup<MeansOfTraffickingId>;
export declare const vi: LabelLookup<MeansOfTraffickingId>;
export declare const lo: LabelLookup<MeansOfTraffickingId>;
export declare const my: LabelLookup<MeansOfTraffickingId>;
export declare const ms: LabelLookup<MeansOfTraffickingId>;
export declare const id: LabelLookup<MeansOfTraffickingId>;
export declare const fil: LabelLookup<MeansOfTraffickingId>;
export declare const pt: LabelLookup<MeansOfTraffickingId>;
export declare const fr: LabelLookup<MeansOfTraffickingId>;
export declare const es: LabelLookup<MeansOfTraffickingId>;
export declare const ru: LabelLookup<MeansOfTraffickingId>;
export declare const ar: LabelLookup<MeansOfTraffickingId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `meansOfTraffickingLabel(id, "zh-CN")`.
 */
export declare const meansOfTraffickingLabel: (entryId: MeansOfTraffickingId, lang: string) => Label;
