// Generated from packages/taxonomy/data/custody-steps by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { CustodyStepId } from "../../id-types.js";

export declare const en: LabelLookup<CustodyStepId>;
export declare const km: LabelLookup<CustodyStepId>;
export declare const zhHans: LabelLookup<CustodyStepId>;
export declare const th: LabelLookup<CustodyStepId>;
export declare const vi: LabelLookup<CustodyStepId>;
export declare const lo: LabelLookup<CustodyStepId>;
export declare const my: LabelLookup<CustodyStepId>;
export declare const ms: LabelLookup<CustodyStepId>;
export declare const id: LabelLookup<CustodyStepId>;
export declare const fil: LabelLookup<CustodyStepId>;
export declare const pt: LabelLookup<CustodyStepId>;
export declare const fr: LabelLookup<CustodyStepId>;
export declare const es: LabelLookup<CustodyStepId>;
export declare const ru: LabelLookup<CustodyStepId>;
export declare const ar: LabelLookup<CustodyStepId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `custodyStepLabel(id, "zh-CN")`.
 */
export declare const custodyStepLabel: (entryId: CustodyStepId, lang: string) => Label;
