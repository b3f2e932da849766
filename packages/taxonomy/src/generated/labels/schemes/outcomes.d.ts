// Generated from packages/taxonomy/data/outcomes by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { OutcomeId } from "../../id-types.js";

export declare const en: LabelLookup<OutcomeId>;
export declare const km: LabelLookup<OutcomeId>;
export declare const zhHans: LabelLookup<OutcomeId>;
export declare const th: LabelLookup<OutcomeId>;
export declare const vi: LabelLookup<OutcomeId>;
export declare const lo: LabelLookup<OutcomeId>;
export declare const my: LabelLookup<OutcomeId>;
export declare const ms: LabelLookup<OutcomeId>;
export declare const id: LabelLookup<OutcomeId>;
export declare const fil: LabelLookup<OutcomeId>;
export declare const pt: LabelLookup<OutcomeId>;
export declare const fr: LabelLookup<OutcomeId>;
export declare const es: LabelLookup<OutcomeId>;
export declare const ru: LabelLookup<OutcomeId>;
export declare const ar: LabelLookup<OutcomeId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `outcomeLabel(id, "zh-CN")`.
 */
export declare const outcomeLabel: (entryId: OutcomeId, lang: string) => Label;
