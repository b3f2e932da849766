// Generated from packages/taxonomy/data/drivers by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { DriverId } from "../../id-types.js";

export declare const en: LabelLookup<DriverId>;
export declare const km: LabelLookup<DriverId>;
export declare const zhHans: LabelLookup<DriverId>;
export declare const th: LabelLookup<DriverId>;
export declare const vi: LabelLookup<DriverId>;
export declare const lo: LabelLookup<DriverId>;
export declare const my: LabelLookup<DriverId>;
export declare const ms: LabelLookup<DriverId>;
export declare const id: LabelLookup<DriverId>;
export declare const fil: LabelLookup<DriverId>;
export declare const pt: LabelLookup<DriverId>;
export declare const fr: LabelLookup<DriverId>;
export declare const es: LabelLookup<DriverId>;
export declare const ru: LabelLookup<DriverId>;
export declare const ar: LabelLookup<DriverId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `driverLabel(id, "zh-CN")`.
 */
export declare const driverLabel: (entryId: DriverId, lang: string) => Label;
