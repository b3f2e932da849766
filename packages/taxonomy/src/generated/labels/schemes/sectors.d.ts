// Generated from packages/taxonomy/data/sectors by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { SectorId } from "../../id-types.js";

export declare const en: LabelLookup<SectorId>;
export declare const km: LabelLookup<SectorId>;
export declare const zhHans: LabelLookup<SectorId>;
export declare const th: LabelLookup<SectorId>;
export declare const vi: LabelLookup<SectorId>;
export declare const lo: LabelLookup<SectorId>;
export declare const my: LabelLookup<SectorId>;
export declare const ms: LabelLookup<SectorId>;
export declare const id: LabelLookup<SectorId>;
export declare const fil: LabelLookup<SectorId>;
export declare const pt: LabelLookup<SectorId>;
export declare const fr: LabelLookup<SectorId>;
export declare const es: LabelLookup<SectorId>;
export declare const ru: LabelLookup<SectorId>;
export declare const ar: LabelLookup<SectorId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `sectorLabel(id, "zh-CN")`.
 */
export declare const sectorLabel: (entryId: SectorId, lang: string) => Label;
