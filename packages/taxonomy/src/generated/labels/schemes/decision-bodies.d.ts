// Generated from packages/taxonomy/data/decision-bodies by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { DecisionBodyId } from "../../id-types.js";

export declare const en: LabelLookup<DecisionBodyId>;
export declare const km: LabelLookup<DecisionBodyId>;
export declare const zhHans: LabelLookup<DecisionBodyId>;
export declare const th: LabelLookup<DecisionBodyId>;
export declare const vi: LabelLookup<DecisionBodyId>;
export declare const lo: LabelLookup<DecisionBodyId>;
export declare const my: LabelLookup<DecisionBodyId>;
export declare const ms: LabelLookup<DecisionBodyId>;
export declare const id: LabelLookup<DecisionBodyId>;
export declare const fil: LabelLookup<DecisionBodyId>;
export declare const pt: LabelLookup<DecisionBodyId>;
export declare const fr: LabelLookup<DecisionBodyId>;
export declare const es: LabelLookup<DecisionBodyId>;
export declare const ru: LabelLookup<DecisionBodyId>;
export declare const ar: LabelLookup<DecisionBodyId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `decisionBodyLabel(id, "zh-CN")`.
 */
export declare const decisionBodyLabel: (entryId: DecisionBodyId, lang: string) => Label;
