// Generated from packages/taxonomy/data/instruments by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { InstrumentId } from "../../id-types.js";

export declare const en: LabelLookup<InstrumentId>;
export declare const km: LabelLookup<InstrumentId>;
export declare const zhHans: LabelLookup<InstrumentId>;
export declare const th: LabelLookup<InstrumentId>;
export declare const vi: LabelLookup<InstrumentId>;
export declare const lo: LabelLookup<InstrumentId>;
export declare const my: LabelLookup<InstrumentId>;
export declare const ms: LabelLookup<InstrumentId>;
export declare const id: LabelLookup<InstrumentId>;
export declare const fil: LabelLookup<InstrumentId>;
export declare const pt: LabelLookup<InstrumentId>;
export declare const fr: LabelLookup<InstrumentId>;
export declare const es: LabelLookup<InstrumentId>;
export declare const ru: LabelLookup<InstrumentId>;
export declare const ar: LabelLookup<InstrumentId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `instrumentLabel(id, "zh-CN")`.
 */
export declare const instrumentLabel: (entryId: InstrumentId, lang: string) => Label;
