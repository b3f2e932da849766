// Generated from packages/taxonomy/data/acts by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { ActId } from "../../id-types.js";

export declare const en: LabelLookup<ActId>;
export declare const km: LabelLookup<ActId>;
export declare const zhHans: LabelLookup<ActId>;
export declare const th: LabelLookup<ActId>;
export declare const vi: LabelLookup<ActId>;
export declare const lo: LabelLookup<ActId>;
export declare const my: LabelLookup<ActId>;
export declare const ms: LabelLookup<ActId>;
export declare const id: LabelLookup<ActId>;
export declare const fil: LabelLookup<ActId>;
export declare const pt: LabelLookup<ActId>;
export declare const fr: LabelLookup<ActId>;
export declare const es: LabelLookup<ActId>;
export declare const ru: LabelLookup<ActId>;
export declare const ar: LabelLookup<ActId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `actLabel(id, "zh-CN")`.
 */
export declare const actLabel: (entryId: ActId, lang: string) => Label;
